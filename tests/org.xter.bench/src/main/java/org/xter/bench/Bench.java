package org.xter.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Runs the benchmarks and prints each ratio. Nothing here fails because something was slow. */
public final class Bench {
    private static final int RUNS = 3;

    private static final List<String> ALL = List.of("export", "solve", "search", "diagram", "luks", "boot", "studio");

    private Bench() {}

    /**
     * Runs the benchmarks.
     *
     * @param args the folder of the Router edition, then which to run: {@code export} (with heap and formats, which use what
     *     it leaves), {@code solve}, {@code search}, {@code diagram},
     *     {@code luks}, {@code boot}, {@code studio}; all when none is named. The property {@code xter.home}
     *     names the checkout, {@code xter.studio} the folder of the studio's product
     */
    public static void main(String[] args) throws Exception {
        List<String> named = List.of(args).subList(1, args.length);
        if (!ALL.containsAll(named)) {
            System.err.println("./xter bench [NAME...]: benchmarks are " + String.join(", ", ALL));
            System.exit(2);
        }
        Path work = Files.createTempDirectory("xter-bench");
        try (CachingMirror mirror = new CachingMirror()) {
            System.out.println(Runtime.getRuntime().availableProcessors() + " processors, Java " + Runtime.version()
                    + ", " + RUNS + " runs in turn, medians");
            Path router = Path.of(args[0]);
            Set<String> wanted = Set.copyOf(named.isEmpty() ? ALL : named);
            if (wanted.contains("export")) {
                ExportBench export = new ExportBench(work, router, mirror, RUNS);
                print(export.run());
                print(new HeapBench(work, work.resolve("edition")).run());
                print(new FormatBench(work, RUNS).run(export.peerTree()));
            }
            if (wanted.contains("solve")) {
                print(new SolveBench(work, router, mirror, RUNS).run());
            }
            if (wanted.contains("search")) {
                print(new SearchBench(work, router.resolve("router.edition"), mirror, RUNS).run());
            }
            if (wanted.contains("diagram")) {
                print(new DiagramBench(RUNS).run());
            }
            if (wanted.contains("luks")) {
                print(new LuksBench(work, RUNS).run());
            }
            if (wanted.contains("boot")) {
                print(new BootBench(Files.createDirectory(work.resolve("boot")), router, mirror).run());
            }
            if (wanted.contains("studio")) {
                print(new StudioBench(work, router, mirror, RUNS).run());
            }
        } finally {
            ExportBench.delete(work);
        }
    }

    private static void print(List<Ratio> ratios) {
        ratios.forEach(System.out::println);
    }
}
