package org.xter.format.kmod;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.store.Attributes;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.TreePath;

/**
 * The modules of one kernel release in a tree: what depends on what, the index files, and what must be loaded for a
 * wish. Gives what {@code depmod} of kmod 30 (Debian 12) gives. Immutable and thread-safe.
 */
public final class KernelModules {
    private static final int NAME_BUCKETS = 512;
    private static final int SYMBOL_BUCKETS = 2048;

    private final String release;
    private final String folder;
    private final List<KernelModule> modules;
    private final Map<String, Integer> byName;
    /** For each module all it depends on, in the order of {@code modules.dep}. */
    private final List<List<Integer>> dependencies;
    /** Symbol to the module that offers it. */
    private final Map<String, Integer> owners;

    private final List<String> builtin;
    private final boolean hasBuiltinInformation;
    /** Alias as written and module, in the order of {@code modules.builtin.modinfo}. */
    private final List<Map.Entry<String, String>> builtinAliases;

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
        this.dependencies = sortedDependencies(directDependencies(files));
        this.builtin = lines(tree, folder + "/modules.builtin").stream()
                .filter(line -> !line.isEmpty() && Character.isLetter(line.charAt(0)))
                .map(KernelModules::name)
                .toList();
        Optional<Content> information = content(tree, folder + "/modules.builtin.modinfo");
        this.hasBuiltinInformation = information.isPresent();
        this.builtinAliases = information.isEmpty()
                ? List.of()
                : builtinAliases(
                        ModuleFile.strings(ByteBuffer.wrap(information.get().bytes())));
    }

    /**
     * Reads all modules of a release below {@code usr/lib/modules} or {@code lib/modules}; several at a time.
     *
     * @throws ProblemException {@code kmod.no-modules} when the tree has none of that release, {@code kmod.damaged} or
     *     {@code elf.damaged} for a file that is no module, {@code kmod.dependency-cycle}
     */
    public static KernelModules read(FileTree tree, String release, Cancellation cancellation)
            throws IOException, ProblemException {
        String folder = "usr/lib/modules/" + release;
        if (tree.get(folder).isEmpty()) {
            folder = "lib/modules/" + release;
        }
        Map<String, String> paths = modulePaths(tree, folder);
        if (paths.isEmpty()) {
            throw new ProblemException(Problem.error(
                    "kmod.no-modules",
                    "there are no modules of the kernel " + release,
                    "add the kernel's package, or name the release that its package brings"));
        }
        List<String> order = lines(tree, folder + "/modules.order");
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            places.put(order.get(i), i);
        }
        List<String> names = new ArrayList<>(paths.keySet());
        names.sort(Comparator.<String>comparingInt(
                        name -> places.getOrDefault(uncompressed(paths.get(name)), Integer.MAX_VALUE))
                .thenComparing(NameHash.order(NAME_BUCKETS)));
        List<String> sorted = names.stream().map(paths::get).toList();
        List<ModuleFile> files = readAll(tree, folder, sorted, cancellation);
        List<KernelModule> modules = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Entry.File file =
                    (Entry.File) tree.resolve(folder + "/" + sorted.get(i)).orElseThrow();
            modules.add(new KernelModule(
                    names.get(i), sorted.get(i), file, List.copyOf(files.get(i).information())));
        }
        return new KernelModules(release, folder, modules, files, tree);
    }

    /** Module name to path; of two files of one name that in {@code updates} counts, else the first in order. */
    private static Map<String, String> modulePaths(FileTree tree, String folder) {
        Map<String, String> paths = new TreeMap<>();
        for (String path : tree.below(folder).keySet()) {
            String below = path.substring(folder.length() + 1);
            if (ModuleFile.isModule(path)
                    && tree.resolve(path).orElseThrow() instanceof Entry.File
                    && !TreePath.isWithin(below, "build")
                    && !TreePath.isWithin(below, "source")) {
                paths.merge(
                        name(below),
                        below,
                        (old, added) -> added.startsWith("updates/") && !old.startsWith("updates/") ? added : old);
            }
        }
        return paths;
    }

    /** {@code modules.order} names modules as they were before they were compressed. */
    private static String uncompressed(String path) {
        return path.endsWith(".ko") ? path : path.substring(0, path.lastIndexOf('.'));
    }

    private static List<ModuleFile> readAll(FileTree tree, String folder, List<String> paths, Cancellation cancellation)
            throws IOException, ProblemException {
        int workers = Math.min(Runtime.getRuntime().availableProcessors(), paths.size());
        ExecutorService pool = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().daemon().factory());
        try {
            List<Future<ModuleFile>> running = new ArrayList<>();
            for (String path : paths) {
                Entry.File file = (Entry.File) tree.resolve(folder + "/" + path).orElseThrow();
                running.add(pool.submit(() -> {
                    cancellation.check();
                    return ModuleFile.read(folder + "/" + path, file.content());
                }));
            }
            List<ModuleFile> files = new ArrayList<>();
            for (Future<ModuleFile> each : running) {
                files.add(each.get());
            }
            return files;
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case ProblemException problem -> throw problem;
                case CancelledException cancelled -> throw cancelled;
                case IOException fault -> throw fault;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } finally {
            pool.shutdownNow();
        }
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

    /** Sorts topologically, users before what they use, with a stack as depmod does; then closes over it. */
    private List<List<Integer>> sortedDependencies(List<List<Integer>> direct) throws ProblemException {
        int count = direct.size();
        int[] users = new int[count];
        direct.forEach(needed -> needed.forEach(each -> users[each]++));
        Deque<Integer> free = new ArrayDeque<>();
        for (int i = 0; i < count; i++) {
            if (users[i] == 0) {
                free.push(i);
            }
        }
        int[] place = new int[count];
        int sorted = 0;
        while (!free.isEmpty()) {
            int module = free.pop();
            place[module] = sorted++;
            for (int each : direct.get(module)) {
                if (--users[each] == 0) {
                    free.push(each);
                }
            }
        }
        if (sorted < count) {
            List<String> inCycle = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                if (users[i] > 0) {
                    inCycle.add(modules.get(i).name());
                }
            }
            throw new ProblemException(Problem.error(
                    "kmod.dependency-cycle",
                    "kernel modules depend on each other in a circle: " + String.join(", ", inCycle),
                    "take other versions of these modules"));
        }
        List<List<Integer>> result = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BitSet seen = new BitSet(count);
            Deque<Integer> open = new ArrayDeque<>(direct.get(i));
            List<Integer> all = new ArrayList<>();
            while (!open.isEmpty()) {
                int each = open.pop();
                if (!seen.get(each)) {
                    seen.set(each);
                    all.add(each);
                    open.addAll(direct.get(each));
                }
            }
            all.sort(Comparator.comparingInt(each -> place[each]));
            result.add(List.copyOf(all));
        }
        return result;
    }

    private static List<Map.Entry<String, String>> builtinAliases(List<String> information) {
        List<Map.Entry<String, String>> aliases = new ArrayList<>();
        for (String each : information) {
            int dot = each.indexOf('.');
            if (dot > 0 && each.startsWith("alias=", dot + 1)) {
                aliases.add(Map.entry(each.substring(dot + 1 + "alias=".length()), name(each.substring(0, dot))));
            }
        }
        return aliases;
    }

    private static List<String> lines(FileTree tree, String path) throws IOException {
        Optional<Content> content = content(tree, path);
        return content.isEmpty()
                ? List.of()
                : new String(content.get().bytes(), StandardCharsets.ISO_8859_1)
                        .lines()
                        .toList();
    }

    private static Optional<Content> content(FileTree tree, String path) {
        return tree.resolve(path)
                .flatMap(entry -> entry instanceof Entry.File file ? Optional.of(file.content()) : Optional.empty());
    }

    /** The module name of a path: the last name up to its first dot, with {@code _} for {@code -}. */
    private static String name(String path) {
        String file = TreePath.name(path);
        int dot = file.indexOf('.');
        return (dot < 0 ? file : file.substring(0, dot)).replace('-', '_');
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
        return builtin.contains(name.replace('-', '_'));
    }

    /** Whether a name is that of a module, built in or not, or fits an alias of one. */
    public boolean knows(String name) {
        return isBuiltin(name) || !lookUp(name).isEmpty() || isBuiltinAlias(name);
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

    private boolean isBuiltinAlias(String name) {
        String wanted = name.replace('-', '_');
        return builtinAliases.stream()
                .map(alias -> AliasPattern.normalise(alias.getKey()))
                .anyMatch(pattern -> pattern.isPresent() && AliasPattern.matches(pattern.get(), wanted));
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
                path = uncompressed(path);
            }
            taken.add(module.path());
            tree.put(folder + "/" + path, new Entry.File(attributes, content));
        }
        StringBuilder order = new StringBuilder();
        for (KernelModule module : modules) {
            if (taken.contains(module.path())) {
                order.append(uncompressed(module.path())).append('\n');
            }
        }
        tree.put(folder + "/modules.order", new Entry.File(attributes, Content.of(order.toString())));
        StringBuilder builtinPaths = new StringBuilder();
        builtin.forEach(name -> builtinPaths.append("kernel/").append(name).append(".ko\n"));
        tree.put(folder + "/modules.builtin", new Entry.File(attributes, Content.of(builtinPaths.toString())));
        StringBuilder builtinInformation = new StringBuilder();
        builtinAliases.forEach(alias -> builtinInformation
                .append(alias.getValue())
                .append(".alias=")
                .append(alias.getKey())
                .append('\0'));
        tree.put(
                folder + "/modules.builtin.modinfo",
                new Entry.File(
                        attributes, Content.of(builtinInformation.toString().getBytes(StandardCharsets.ISO_8859_1))));
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
        Map<String, byte[]> files = new TreeMap<>();
        putDependencies(files);
        putAliases(files);
        putSymbols(files);
        putBuiltin(files);
        StringBuilder soft = new StringBuilder("# Soft dependencies extracted from modules themselves.\n");
        StringBuilder devices = new StringBuilder("# Device nodes to trigger on-demand module loading.\n");
        for (KernelModule module : modules) {
            module.values("softdep").forEach(each -> soft.append("softdep ")
                    .append(module.name())
                    .append(' ')
                    .append(each)
                    .append('\n'));
            DeviceName.of(module).ifPresent(line -> devices.append(line).append('\n'));
        }
        files.put("modules.softdep", text(soft));
        files.put("modules.devname", text(devices));
        FileTree.Builder tree = FileTree.builder();
        Attributes attributes = Attributes.root(0644, modified);
        files.forEach((name, bytes) -> tree.put(folder + "/" + name, new Entry.File(attributes, Content.of(bytes))));
        return tree.build();
    }

    private void putDependencies(Map<String, byte[]> files) throws ProblemException {
        StringBuilder text = new StringBuilder();
        ModuleIndex index = new ModuleIndex();
        for (int i = 0; i < modules.size(); i++) {
            StringBuilder line = new StringBuilder(modules.get(i).path()).append(':');
            for (int each : dependencies.get(i)) {
                line.append(' ').append(modules.get(each).path());
            }
            text.append(line).append('\n');
            index.add(modules.get(i).name(), line.toString(), i);
        }
        files.put("modules.dep", text(text));
        files.put("modules.dep.bin", index.bytes());
    }

    private void putAliases(Map<String, byte[]> files) throws ProblemException {
        StringBuilder text = new StringBuilder("# Aliases extracted from modules themselves.\n");
        ModuleIndex index = new ModuleIndex();
        for (int i = 0; i < modules.size(); i++) {
            String name = modules.get(i).name();
            for (String alias : modules.get(i).values("alias")) {
                text.append("alias ").append(alias).append(' ').append(name).append('\n');
                Optional<String> key = AliasPattern.normalise(alias);
                if (key.isPresent()) {
                    index.add(key.get(), name, i);
                }
            }
        }
        files.put("modules.alias", text(text));
        files.put("modules.alias.bin", index.bytes());
    }

    private void putSymbols(Map<String, byte[]> files) throws ProblemException {
        StringBuilder text = new StringBuilder("# Aliases for symbols, used by symbol_request().\n");
        ModuleIndex index = new ModuleIndex();
        List<String> symbols = new ArrayList<>(owners.keySet());
        symbols.sort(NameHash.order(SYMBOL_BUCKETS));
        for (String symbol : symbols) {
            int owner = owners.get(symbol);
            String name = modules.get(owner).name();
            text.append("alias symbol:").append(symbol).append(' ').append(name).append('\n');
            index.add("symbol:" + symbol, name, owner);
        }
        files.put("modules.symbols", text(text));
        files.put("modules.symbols.bin", index.bytes());
    }

    private void putBuiltin(Map<String, byte[]> files) throws ProblemException {
        ModuleIndex names = new ModuleIndex();
        for (String name : builtin) {
            names.add(name, "", 0);
        }
        files.put("modules.builtin.bin", names.bytes());
        ModuleIndex aliases = new ModuleIndex();
        for (Map.Entry<String, String> alias : builtinAliases) {
            Optional<String> key = AliasPattern.normalise(alias.getKey());
            if (key.isPresent()) {
                aliases.add(key.get(), alias.getValue(), 0);
            }
        }
        files.put("modules.builtin.alias.bin", hasBuiltinInformation ? aliases.bytes() : new byte[0]);
    }

    private static byte[] text(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
