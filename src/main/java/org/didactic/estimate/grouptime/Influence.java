package org.didactic.estimate.grouptime;

import java.util.stream.IntStream;

/**
 * How much each unit of analysis moves an effect: zero for units that are not named; the arrays are not copied.
 *
 * @param units ascending
 * @param values one a unit named, scaled so that the mean over all units of the sample counts
 */
record Influence(int[] units, double[] values) {

    /** Returns the influence of all units. */
    static Influence of(double[] values) {
        return new Influence(IntStream.range(0, values.length).toArray(), values);
    }

    /** Adds a multiple of the influence to one number a unit. */
    void addTo(double[] sums, double weight) {
        for (int i = 0; i < units.length; i++) {
            sums[units[i]] += weight * values[i];
        }
    }
}
