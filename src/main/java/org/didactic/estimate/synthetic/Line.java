package org.didactic.estimate.synthetic;

/** Sums over the outcomes of a unit, one for each period. */
final class Line {
    private Line() {}

    /** Returns a copy of a unit's outcomes, which have to be finite and of this number. */
    static double[] checked(String name, double[] outcomes, int periods) {
        if (outcomes.length != periods) {
            throw new IllegalArgumentException(
                    name + " has (" + outcomes.length + ") periods where (" + periods + ") are expected");
        }
        for (double each : outcomes) {
            if (!Double.isFinite(each)) {
                throw new IllegalArgumentException(name + " has an outcome that is no finite number");
            }
        }
        return outcomes.clone();
    }

    /** Returns the mean from a period on. */
    static double meanFrom(double[] outcomes, int start) {
        double sum = 0;
        for (int period = start; period < outcomes.length; period++) {
            sum += outcomes[period];
        }
        return sum / (outcomes.length - start);
    }
}
