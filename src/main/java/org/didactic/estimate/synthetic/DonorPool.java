package org.didactic.estimate.synthetic;

import java.util.Arrays;
import java.util.List;

/** The outcomes of units that are never treated, for every period, and when the unit starts that they are held against. */
public final class DonorPool {
    private final List<String> names;
    private final double[][] outcomes;
    private final double[][] before;
    private final double[] meanAfter;
    private final int start;
    private final double noise;

    private DonorPool(List<String> names, double[][] outcomes, int start) {
        this.names = names;
        this.outcomes = outcomes;
        this.start = start;
        this.before = new double[outcomes.length][];
        this.meanAfter = new double[outcomes.length];
        for (int donor = 0; donor < outcomes.length; donor++) {
            before[donor] = Arrays.copyOf(outcomes[donor], start);
            meanAfter[donor] = Line.meanFrom(outcomes[donor], start);
        }
        this.noise = noise(before);
    }

    /**
     * Returns a copy of the outcomes.
     *
     * @param names of the donors, at least one, none twice
     * @param outcomes a row for each donor, all of the same length, finite
     * @param start index of the first treated period: at least one period before it and one from it on
     * @throws IllegalArgumentException where that is not so
     */
    public static DonorPool of(List<String> names, double[][] outcomes, int start) {
        if (names.isEmpty() || names.size() != outcomes.length) {
            throw new IllegalArgumentException("(" + names.size() + ") donors, (" + outcomes.length + ") rows");
        }
        if (names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("a donor occurs twice in " + names);
        }
        double[][] copied = new double[outcomes.length][];
        for (int donor = 0; donor < copied.length; donor++) {
            copied[donor] = Line.checked(names.get(donor), outcomes[donor], outcomes[0].length);
        }
        if (start < 1 || start >= copied[0].length) {
            throw new IllegalArgumentException("the first treated period (" + start + ") of (" + copied[0].length
                    + ") has none before or after it");
        }
        return new DonorPool(List.copyOf(names), copied, start);
    }

    /** The standard deviation of all first differences before the start, 0 where there are fewer than two. */
    private static double noise(double[][] before) {
        int count = before.length * (before[0].length - 1);
        if (count < 2) {
            return 0;
        }
        double sum = 0;
        for (double[] row : before) {
            sum += row[row.length - 1] - row[0];
        }
        double mean = sum / count;
        double squares = 0;
        for (double[] row : before) {
            for (int period = 1; period < row.length; period++) {
                double deviation = row[period] - row[period - 1] - mean;
                squares += deviation * deviation;
            }
        }
        return Math.sqrt(squares / (count - 1));
    }

    /** Returns the names of the donors, in the order given. */
    public List<String> names() {
        return names;
    }

    /** Returns the number of donors. */
    public int size() {
        return names.size();
    }

    /** Returns the number of periods. */
    public int periods() {
        return outcomes[0].length;
    }

    /** Returns the index of the first treated period, which is the number of periods before. */
    public int start() {
        return start;
    }

    /** Returns the outcome of a donor in a period. */
    public double outcome(int donor, int period) {
        return outcomes[donor][period];
    }

    /**
     * Returns the noise level: the standard deviation, over all donors and n − 1, of the first differences before the start;
     * 0 where there are fewer than two of them.
     */
    public double noiseLevel() {
        return noise;
    }

    /** Returns a donor's outcomes of all periods; not a copy. */
    double[] row(int donor) {
        return outcomes[donor];
    }

    /** Returns a donor's outcomes before the start; not a copy. */
    double[] before(int donor) {
        return before[donor];
    }

    /** Returns a donor's mean from the start on. */
    double meanAfter(int donor) {
        return meanAfter[donor];
    }
}
