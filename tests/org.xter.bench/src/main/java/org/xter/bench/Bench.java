package org.xter.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the benchmarks and prints each ratio. Nothing here fails because something was slow. */
public final class Bench {
    private static final int RUNS = 3;

    private Bench() {}

    /**
     * Runs all benchmarks.
     *
     * @param args none, or {@code formats FOLDER}: only the format writers, on the tree of a folder
     */
    public static void main(String[] args) throws Exception {
        Path work = Files.createTempDirectory("xter-bench");
        System.out.println(Runtime.getRuntime().availableProcessors() + " processors, Java " + Runtime.version() + ", "
                + RUNS + " runs in turn, medians");
        List<Ratio> ratios = new ArrayList<>();
        if (args.length == 2 && args[0].equals("formats")) {
            ratios.addAll(new FormatBench(work, RUNS).run(Path.of(args[1])));
        }
        ratios.forEach(System.out::println);
    }
}
