package org.xter.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** Runs the benchmarks and prints each ratio. Nothing here fails because something was slow. */
public final class Bench {
    private static final int RUNS = 3;

    private Bench() {}

    /**
     * Runs the benchmarks.
     *
     * @param args the folder of the Router edition; the property {@code xter.home} names the checkout
     */
    public static void main(String[] args) throws Exception {
        Path work = Files.createTempDirectory("xter-bench");
        try (CachingMirror mirror = new CachingMirror()) {
            System.out.println(Runtime.getRuntime().availableProcessors() + " processors, Java " + Runtime.version()
                    + ", " + RUNS + " runs in turn, medians");
            new DiagramBench(RUNS).run().forEach(System.out::println);
            ExportBench export = new ExportBench(work, Path.of(args[0]), mirror, RUNS);
            export.run().forEach(System.out::println);
            new HeapBench(work, work.resolve("edition")).run().forEach(System.out::println);
            new SolveBench(work, Path.of(args[0]), mirror, RUNS).run().forEach(System.out::println);
            new SearchBench(work, Path.of(args[0]).resolve("router.edition"), mirror, RUNS)
                    .run()
                    .forEach(System.out::println);
            new FormatBench(work, RUNS).run(export.peerTree()).forEach(System.out::println);
        } finally {
            ExportBench.delete(work);
        }
    }
}
