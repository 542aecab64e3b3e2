package org.xter.format.kmod;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xter.report.Cancellation;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;

/**
 * The modules of one kernel release in a tree: what depends on what, the index files, and what must be loaded for a
 * wish. Gives what {@code depmod} of kmod 30 (Debian 12) gives. Immutable and thread-safe.
 */
public final class KernelModules {
    private static final int NAME_BUCKETS = 512;

    private final String release;
    private final String folder;
    private final List<KernelModule> modules;
    private final Map<String, Integer> byName;
    /** For each module all it depends on, in the order of {@code modules.dep}. */
    private final List<List<Integer>> dependencies;
    /** Symbol to the module that offers it. */
    private final Map<String, Integer> owners;

    private final BuiltinModules builtin;

    private KernelModules(
            String release, String folder, List<KernelModule> modules, List<ModuleFile> files, FileTree tree)
            throws IOException, ProblemException {
        this.release = release;
        this.folder = folder;
        this.modules = List.copyOf(modules);
        this.byName = new HashMap<>();
        for (int i = 0; i < modules.size(); i++) {
            byName.put(modules.get(i).name(), i);
        }
        this.owners = new HashMap<>();
        for (int i = 0; i < files.size(); i++) {
            for (String symbol : files.get(i).exported()) {
                owners.put(symbol, i);
            }
        }
        this.dependencies = DependencyOrder.close(
                directDependencies(files), i -> modules.get(i).name());
        this.builtin = BuiltinModules.read(tree, folder);
    }

    /**
     * Reads all modules of a release below {@code usr/lib/modules} or {@code lib/modules}; several at a time.
     *
     * @throws ProblemException {@code kmod.no-modules} when the tree has none of that release, {@code kmod.damaged} or
     *     {@code elf.damaged} for a file that is no module, {@code kmod.dependency-cycle}
     */
    public static KernelModules read(FileTree tree, String release, Cancellation cancellation)
            throws IOException, ProblemException {
        String folder = ModuleFolder.of(tree, release);
        Map<String, String> paths = ModuleFolder.paths(tree, folder);
        if (paths.isEmpty()) {
            throw new ProblemException(Problem.error(
                    "kmod.no-modules",
                    "there are no modules of the kernel " + release,
                    "add the kernel's package, or name the release that its package brings"));
        }
        List<String> order = ModuleFolder.lines(tree, folder + "/modules.order");
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            places.put(order.get(i), i);
        }
        List<String> names = new ArrayList<>(paths.keySet());
        names.sort(Comparator.<String>comparingInt(
                        name -> places.getOrDefault(ModuleFolder.uncompressed(paths.get(name)), Integer.MAX_VALUE))
                .thenComparing(NameHash.order(NAME_BUCKETS)));
        List<String> sorted = names.stream().map(paths::get).toList();
        List<ModuleFile> files = ModuleFolder.read(tree, folder, sorted, cancellation);
        List<KernelModule> modules = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Entry.File file =
                    (Entry.File) tree.resolve(folder + "/" + sorted.get(i)).orElseThrow();
            modules.add(new KernelModule(
                    names.get(i), sorted.get(i), file, List.copyOf(files.get(i).information())));
        }
        return new KernelModules(release, folder, modules, files, tree);
    }

    private List<List<Integer>> directDependencies(List<ModuleFile> files) {
        List<List<Integer>> result = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Set<Integer> needed = new LinkedHashSet<>();
            for (String symbol : files.get(i).required()) {
                Integer owner = owners.get(symbol);
                if (owner != null && owner != i) {
                    needed.add(owner);
                }
            }
            result.add(List.copyOf(needed));
        }
        return result;
    }

    /** The kernel's release. */
    public String release() {
        return release;
    }

    /** The modules' folder in the tree. */
    public String folder() {
        return folder;
    }

    /** All modules, in the kernel's link order. */
    public List<KernelModule> modules() {
        return modules;
    }

    /** The module of a name, {@code -} and {@code _} alike. */
    public Optional<KernelModule> module(String name) {
        return Optional.ofNullable(byName.get(name.replace('-', '_'))).map(modules::get);
    }

    /** Whether a name is that of a module that is part of the kernel itself. */
    public boolean isBuiltin(String name) {
        return builtin.has(name);
    }

    /** Whether a name is that of a module, built in or not, or fits an alias of one. */
    public boolean knows(String name) {
        return isBuiltin(name) || !lookUp(name).isEmpty() || builtin.hasAlias(name);
    }

    /** All that a module depends on by its symbols, what is used last. */
    public List<KernelModule> dependencies(KernelModule module) {
        return dependencies.get(byName.get(module.name())).stream()
                .map(modules::get)
                .toList();
    }

    /**
     * All modules to load for some names, in an order in which each finds what it needs: before a module what it
     * depends on and its soft dependencies marked {@code pre}, after it those marked {@code post}. Names may be aliases;
     * built-in ones need nothing. Soft dependencies that do not exist are passed over, as modprobe does.
     *
     * @throws ProblemException {@code kmod.unknown-module} with every name that is neither a module, an alias nor built in
     */
    public List<KernelModule> closure(Collection<String> names) throws ProblemException {
        List<Problem> unknown = new ArrayList<>();
        Set<Integer> chosen = new LinkedHashSet<>();
        for (String name : names) {
            List<Integer> found = lookUp(name);
            if (!knows(name)) {
                unknown.add(Problem.error(
                        "kmod.unknown-module",
                        "the kernel " + release + " has no module " + name,
                        "check the name, or choose a kernel package that brings the module"));
            }
            found.forEach(each -> load(each, chosen, new TreeSet<>()));
        }
        if (!unknown.isEmpty()) {
            throw new ProblemException(unknown, null);
        }
        return chosen.stream().map(modules::get).toList();
    }

    private List<Integer> lookUp(String name) {
        Integer exact = byName.get(name.replace('-', '_'));
        if (exact != null) {
            return List.of(exact);
        }
        if (isBuiltin(name)) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>();
        String wanted = name.replace('-', '_');
        for (int i = 0; i < modules.size(); i++) {
            for (String alias : modules.get(i).values("alias")) {
                Optional<String> pattern = AliasPattern.normalise(alias);
                if (pattern.isPresent() && AliasPattern.matches(pattern.get(), wanted)) {
                    found.add(i);
                    break;
                }
            }
        }
        return found;
    }

    /** Soft dependencies may form circles, so what is being loaded is not begun again. */
    private void load(int module, Set<Integer> chosen, Set<Integer> loading) {
        if (chosen.contains(module) || !loading.add(module)) {
            return;
        }
        softDependencies(module, "pre:").forEach(each -> load(each, chosen, loading));
        List<Integer> needed = dependencies.get(module);
        for (int i = needed.size() - 1; i >= 0; i--) {
            load(needed.get(i), chosen, loading);
        }
        chosen.add(module);
        softDependencies(module, "post:").forEach(each -> load(each, chosen, loading));
    }

    private List<Integer> softDependencies(int module, String kind) {
        List<Integer> found = new ArrayList<>();
        for (String line : modules.get(module).values("softdep")) {
            String current = "";
            for (String word : line.split("\\s+")) {
                if (word.equals("pre:") || word.equals("post:")) {
                    current = word;
                } else if (current.equals(kind)) {
                    found.addAll(lookUp(word));
                }
            }
        }
        return found;
    }

    /**
     * The part of the tree that holds some of the modules, for a smaller system such as an initrd: their files, the
     * lists of built-in modules, and index files made for them alone.
     *
     * @param chosen modules of this object, closed over what they depend on
     * @param decompress whether compressed modules are stored plain, for a modprobe that cannot decompress
     * @param modified time of the made files, seconds since 1970
     */
    public FileTree select(
            Collection<KernelModule> chosen, boolean decompress, long modified, Cancellation cancellation)
            throws IOException, ProblemException {
        FileTree.Builder tree = FileTree.builder();
        Attributes attributes = Attributes.root(0644, modified);
        Set<String> taken = new HashSet<>();
        for (KernelModule module : chosen) {
            cancellation.check();
            String path = module.path();
            Content content = module.file().content();
            if (decompress && !path.endsWith(".ko")) {
                content = Content.of(ModuleFile.decompressed(path, content));
                path = ModuleFolder.uncompressed(path);
            }
            taken.add(module.path());
            tree.put(folder + "/" + path, new Entry.File(attributes, content));
        }
        StringBuilder order = new StringBuilder();
        for (KernelModule module : modules) {
            if (taken.contains(module.path())) {
                order.append(ModuleFolder.uncompressed(module.path())).append('\n');
            }
        }
        tree.put(folder + "/modules.order", new Entry.File(attributes, Content.of(order.toString())));
        builtin.put(tree, folder, attributes);
        FileTree part = tree.build();
        if (chosen.isEmpty()) {
            return part;
        }
        return read(part, release, cancellation).withIndexes(part, modified);
    }

    /**
     * The tree with the index files put into it; nothing else of it changes.
     *
     * @param tree the one the modules were read from, or a part of it that has their folder
     * @param modified the files' time, seconds since 1970
     */
    public FileTree withIndexes(FileTree tree, long modified) throws ProblemException {
        FileTree.Builder result = tree.toBuilder();
        indexes(modified).entries().forEach((path, entry) -> {
            if (entry instanceof Entry.File) {
                result.put(path, entry);
            }
        });
        return result.build();
    }

    /**
     * The index files, in the modules' folder: {@code modules.dep}, {@code .alias}, {@code .symbols} and their binary
     * forms, {@code .softdep}, {@code .devname}, {@code .builtin.bin}, {@code .builtin.alias.bin}.
     *
     * @param modified their time, seconds since 1970
     * @throws ProblemException {@code kmod.no-ascii} for texts the format cannot hold
     */
    public FileTree indexes(long modified) throws ProblemException {
        Map<String, byte[]> files = new IndexFiles(modules, dependencies, owners, builtin).all();
        FileTree.Builder tree = FileTree.builder();
        Attributes attributes = Attributes.root(0644, modified);
        files.forEach((name, bytes) -> tree.put(folder + "/" + name, new Entry.File(attributes, Content.of(bytes))));
        return tree.build();
    }
}
