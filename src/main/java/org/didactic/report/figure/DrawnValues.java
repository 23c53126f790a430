package org.didactic.report.figure;

/** The values of a side that are drawn: all, or so many that a picture of millions of rows is no larger than others. */
final class DrawnValues {
    /** Most points a side. */
    static final int MOST = 5000;

    private DrawnValues() {}

    /** Returns the values, or {@value #MOST} of them at even steps of rank, the smallest and the largest among them. */
    static double[] of(double[] sorted) {
        if (sorted.length <= MOST) {
            return sorted;
        }
        double[] drawn = new double[MOST];
        for (int i = 0; i < MOST; i++) {
            drawn[i] = sorted[(int) ((long) i * (sorted.length - 1) / (MOST - 1))];
        }
        return drawn;
    }
}
