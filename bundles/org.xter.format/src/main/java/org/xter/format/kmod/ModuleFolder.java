package org.xter.format.kmod;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.ProblemException;
import org.xter.store.Content;
import org.xter.store.Entry;
import org.xter.store.FileTree;
import org.xter.store.TreePath;

/** The folder of one release's modules in a tree. */
final class ModuleFolder {
    private ModuleFolder() {}

    /** Where the modules of a release lie: below {@code usr/lib/modules} or, if not there, {@code lib/modules}. */
    static String of(FileTree tree, String release) {
        String merged = "usr/lib/modules/" + release;
        return tree.get(merged).isPresent() ? merged : "lib/modules/" + release;
    }

    /** Module name to path; of two files of one name that in {@code updates} counts, else the first in order. */
    static Map<String, String> paths(FileTree tree, String folder) {
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
    static String uncompressed(String path) {
        return path.endsWith(".ko") ? path : path.substring(0, path.lastIndexOf('.'));
    }

    static List<ModuleFile> read(FileTree tree, String folder, List<String> paths, Cancellation cancellation)
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

    static List<String> lines(FileTree tree, String path) throws IOException {
        Optional<Content> content = content(tree, path);
        return content.isEmpty()
                ? List.of()
                : new String(content.get().bytes(), StandardCharsets.ISO_8859_1)
                        .lines()
                        .toList();
    }

    static Optional<Content> content(FileTree tree, String path) {
        return tree.resolve(path)
                .flatMap(entry -> entry instanceof Entry.File file ? Optional.of(file.content()) : Optional.empty());
    }

    /** The module name of a path: the last name up to its first dot, with {@code _} for {@code -}. */
    static String name(String path) {
        String file = TreePath.name(path);
        int dot = file.indexOf('.');
        return (dot < 0 ? file : file.substring(0, dot)).replace('-', '_');
    }
}
