package org.xter.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * One figure against its peer, over several runs in turn.
 *
 * @param name what is measured
 * @param unit of both figures
 * @param ours our figures, one a run
 * @param peers the peer's, one a run
 * @param goal the largest ratio wanted; for throughput the inverse is meant and said in the name
 */
record Ratio(String name, String unit, double[] ours, double[] peers, double goal) {
    /** Figures against a fixed limit. */
    static Ratio toLimit(String name, String unit, double[] ours, double limit) {
        double[] limits = new double[ours.length];
        Arrays.fill(limits, limit);
        return new Ratio(name, unit, ours, limits, 1);
    }

    /** The median of the ratios pair by pair. */
    double median() {
        double[] ratios = new double[ours.length];
        Arrays.setAll(ratios, i -> ours[i] / peers[i]);
        return median(ratios);
    }

    /** The middle one of some figures. */
    static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-46s %9.2f %-4s %9.2f %-4s  ratio %5.2f  goal %5.2f  %s",
                name,
                median(ours),
                unit,
                median(peers),
                unit,
                median(),
                goal,
                median() <= goal ? "met" : "missed");
    }
}
