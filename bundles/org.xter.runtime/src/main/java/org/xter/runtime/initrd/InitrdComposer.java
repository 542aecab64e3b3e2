package org.xter.runtime.initrd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.xter.format.elf.Elf;
import org.xter.format.kmod.KernelModules;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.TreePath;

/**
 * Composes the tree of an initrd from the edition's own packages, unpacked but not configured; no program of the host
 * runs. The result has a merged {@code /usr}, everything belongs to root and has one time. No device nodes are made: the
 * kernel brings {@code /dev/console}, and {@code devtmpfs} the rest.
 */
public final class InitrdComposer {
    private static final List<String> EMPTY_DIRECTORIES = List.of("dev", "etc", "proc", "run", "sys");

    private final MergedTree packages;
    private final LibrarySearch search;
    private final KernelModules kernel;
    private final InitrdContents contents;
    private final long modified;
    private final Cancellation cancellation;

    private final NavigableMap<String, Entry> chosen = new TreeMap<>(TreePath.ORDER);
    private final Deque<String> programs = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    private InitrdComposer(
            FileTree packages,
            KernelModules kernel,
            InitrdContents contents,
            long modified,
            Cancellation cancellation) {
        this.packages = new MergedTree(packages);
        this.search = new LibrarySearch(this.packages);
        this.kernel = kernel;
        this.contents = contents;
        this.modified = modified;
        this.cancellation = cancellation;
    }

    /**
     * Composes the tree.
     *
     * @param packages union of the unpacked packages
     * @param kernel modules of the kernel that will run the initrd
     * @param modified the time of all entries, seconds since 1970
     * @throws ProblemException with all that is missing: {@code initrd.missing-program}, {@code initrd.missing-library},
     *     {@code initrd.missing-file}, {@code initrd.missing-module}, each naming what and the package expected to
     *     bring it
     */
    public static FileTree compose(
            FileTree packages, KernelModules kernel, InitrdContents contents, long modified, Cancellation cancellation)
            throws IOException, ProblemException {
        return new InitrdComposer(packages, kernel, contents, modified, cancellation).compose();
    }

    private FileTree compose() throws IOException, ProblemException {
        for (InitrdItem item : contents.programs()) {
            if (!include(item.path())) {
                missing("program", item);
            }
        }
        for (InitrdItem item : contents.files()) {
            if (!include(item.path())) {
                missing("file", item);
            }
        }
        for (Entry entry : contents.own().entries().values()) {
            if (entry instanceof Entry.File file) {
                includeInterpreter(file.content(), "a file of xTER");
            }
        }
        includeLibrariesByName();
        while (!programs.isEmpty()) {
            cancellation.check();
            includeLibraries(programs.remove());
        }
        FileTree modules = modules();
        if (!problems.isEmpty()) {
            throw new ProblemException(List.copyOf(problems), null);
        }
        return assemble(modules);
    }

    private FileTree assemble(FileTree modules) {
        FileTree.Builder tree = FileTree.builder();
        Attributes directory = Attributes.root(0755, modified);
        EMPTY_DIRECTORIES.forEach(path -> tree.put(path, new Entry.Directory(directory)));
        tree.put("tmp", new Entry.Directory(Attributes.root(01777, modified)));
        for (String path : MergedTree.MERGED) {
            if (path.endsWith("bin") || path.equals("lib") || path.equals("lib64")) {
                tree.put(path, new Entry.Symlink(Attributes.root(0777, modified), "usr/" + path));
                tree.put("usr/" + path, new Entry.Directory(directory));
            }
        }
        chosen.forEach(tree::put);
        modules.below("").forEach((path, entry) -> tree.put(MergedTree.merged(path), entry));
        for (String path : contents.own().below("").keySet()) {
            tree.put(MergedTree.merged(path), contents.own().resolve(path).orElseThrow());
        }
        FileTree whole = tree.build();
        FileTree.Builder plain = whole.toBuilder();
        whole.entries().forEach((path, entry) -> plain.put(path, plain(entry)));
        return plain.build();
    }

    private Entry plain(Entry entry) {
        return entry.with(Attributes.root(entry.attributes().mode(), modified));
    }

    private void missing(String kind, InitrdItem item) {
        problems.add(Problem.error(
                "initrd.missing-" + kind,
                "the initrd needs the " + kind + " " + item.path() + ", which no package of the edition brings",
                "add the package " + item.debianPackage()));
    }

    /** Takes a file or directory with all links on the way to it; false when there is none. */
    private boolean include(String path) throws IOException, ProblemException {
        Optional<MergedTree.Found> found = packages.find(path);
        if (found.isEmpty()) {
            return false;
        }
        take(found.get());
        String target = found.get().target();
        if (!seen.add(target)) {
            return true;
        }
        if (packages.get(target).orElse(null) instanceof Entry.Directory) {
            for (Map.Entry<String, Entry> each : packages.below(target).entrySet()) {
                cancellation.check();
                if (each.getValue() instanceof Entry.Directory) {
                    chosen.put(each.getKey(), each.getValue());
                } else if (!include(each.getKey()) && each.getValue() instanceof Entry.Symlink) {
                    // A link to nothing is kept as the package has it; /dev/null is such a target here.
                    chosen.put(each.getKey(), each.getValue());
                }
            }
        } else {
            includeNeeds(target);
        }
        return true;
    }

    private void take(MergedTree.Found found) {
        found.links().forEach(link -> chosen.put(link, packages.get(link).orElseThrow()));
        chosen.put(found.target(), packages.get(found.target()).orElseThrow());
    }

    private void includeNeeds(String path) throws IOException, ProblemException {
        if (packages.get(path).orElse(null) instanceof Entry.File file) {
            if (search.elf(path).isPresent()) {
                programs.add(path);
            } else if ((file.attributes().mode() & 0111) != 0) {
                includeInterpreter(file.content(), "/" + path);
            }
        }
    }

    private void includeInterpreter(Content content, String script) throws IOException, ProblemException {
        byte[] head = content.bytes(0, 256);
        if (head.length < 3 || head[0] != '#' || head[1] != '!') {
            return;
        }
        String line = new String(head, 2, head.length - 2, StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("")
                .strip();
        String interpreter = line.split("\\s")[0];
        boolean isOwn = contents.own().get(TreePath.normalise(interpreter)).isPresent();
        if (!interpreter.isEmpty() && !isOwn && !include(interpreter)) {
            problems.add(Problem.error(
                    "initrd.missing-program",
                    "the script " + script + " needs the program " + interpreter
                            + ", which no package of the edition brings",
                    "add the package that brings " + interpreter));
        }
    }

    /** Libraries given by name are searched as the first program would; a path is taken as it is. */
    private void includeLibrariesByName() throws IOException, ProblemException {
        for (InitrdItem item : contents.libraries()) {
            boolean found = include(item.path());
            for (String program : found ? List.<String>of() : List.copyOf(programs)) {
                Elf elf = search.elf(program).orElseThrow();
                Optional<MergedTree.Found> library = search.library(item.path(), program, elf, List.of());
                if (library.isPresent()) {
                    found = include("/" + firstPath(library.get()));
                    break;
                }
            }
            if (!found) {
                missing("library", item);
            }
        }
    }

    private static String firstPath(MergedTree.Found found) {
        return found.links().isEmpty() ? found.target() : found.links().get(0);
    }

    private record Loaded(String path, Elf elf, List<String> rpath) {}

    /** All that the loader would load for one program, breadth first, each name once. */
    private void includeLibraries(String program) throws IOException, ProblemException {
        Elf main = search.elf(program).orElseThrow();
        Set<String> names = new HashSet<>();
        Deque<Loaded> open = new ArrayDeque<>();
        open.add(new Loaded(program, main, search.rpath(program, main)));
        if (main.interpreter().isPresent()) {
            String interpreter = main.interpreter().get();
            Optional<MergedTree.Found> loader = packages.find(interpreter);
            if (loader.isPresent()) {
                take(loader.get());
                names.add(TreePath.name(interpreter));
            } else {
                missingLibrary(interpreter, program);
            }
        }
        while (!open.isEmpty()) {
            cancellation.check();
            Loaded asking = open.remove();
            for (String name : asking.elf.needed()) {
                if (!names.add(name)) {
                    continue;
                }
                Optional<MergedTree.Found> found = search.library(name, asking.path, asking.elf, asking.rpath);
                if (found.isEmpty()) {
                    missingLibrary(name, asking.path);
                    continue;
                }
                take(found.get());
                Elf elf = search.elf(found.get().target()).orElseThrow();
                elf.soname().ifPresent(names::add);
                List<String> rpath = new ArrayList<>(search.rpath(found.get().target(), elf));
                rpath.addAll(asking.rpath);
                open.add(new Loaded(found.get().target(), elf, rpath));
            }
        }
    }

    private void missingLibrary(String library, String asking) {
        problems.add(Problem.error(
                "initrd.missing-library",
                "/" + asking + " needs the library " + library + ", which no package of the edition brings",
                "add the package that brings it, by its name probably " + LibrarySearch.likelyPackage(library)));
    }

    private FileTree modules() throws IOException, ProblemException {
        List<String> names = new ArrayList<>();
        for (String name : contents.modules()) {
            if (kernel.knows(name)) {
                names.add(name);
            } else {
                problems.add(Problem.error(
                        "initrd.missing-module",
                        "the initrd needs the kernel module " + name + ", which the kernel " + kernel.release()
                                + " does not have",
                        "choose a kernel package that brings it; linux-image-amd64 has most modules"));
            }
        }
        contents.optionalModules().stream().filter(kernel::knows).forEach(names::add);
        return kernel.select(kernel.closure(names), contents.decompressModules(), modified, cancellation);
    }
}
