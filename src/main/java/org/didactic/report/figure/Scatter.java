package org.didactic.report.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Places the values of a group side by side, spread wider where they are denser, so that the cloud has the outline of the
 * distribution. The places follow from the values alone: a golden-ratio sequence instead of chance.
 */
final class Scatter {

    private static final double GOLDEN_RATIO = 0.6180339887498949;

    /** Values closer than this share of the axis count as neighbours. */
    private static final double NEIGHBOURHOOD = 0.03;

    private Scatter() {}

    /** Points (pixels across, value) around a centre for values in ascending order. */
    static List<double[]> around(double centre, double halfWidth, double[] sorted, ValueAxis axis) {
        int[] neighbours = neighbours(sorted, NEIGHBOURHOOD * (axis.high() - axis.low()));
        int most = 1;
        for (int count : neighbours) {
            most = Math.max(most, count);
        }
        double fill = Math.min(1, most / 12.0);
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < sorted.length; i++) {
            double step = (i + 1) * GOLDEN_RATIO;
            double across = 2 * (step - Math.floor(step)) - 1;
            points.add(new double[] {
                centre + across * halfWidth * fill * Math.sqrt((double) neighbours[i] / most), sorted[i]
            });
        }
        return points;
    }

    private static int[] neighbours(double[] sorted, double reach) {
        int[] counts = new int[sorted.length];
        int from = 0;
        int to = 0;
        for (int i = 0; i < sorted.length; i++) {
            while (sorted[from] < sorted[i] - reach) {
                from++;
            }
            while (to < sorted.length && sorted[to] <= sorted[i] + reach) {
                to++;
            }
            counts[i] = to - from;
        }
        return counts;
    }
}
