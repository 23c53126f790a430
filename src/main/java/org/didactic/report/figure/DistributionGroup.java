package org.didactic.report.figure;

import java.util.Arrays;

/**
 * The values of one factor level, each side in ascending order whatever the order it came in.
 *
 * @param level name of the factor level, or empty
 * @param treatedLabel short name of the treated side, for example "CLS"
 * @param otherLabel short name of the other side, for example "other"
 * @param treated finite values of treated unit-periods (event time 0 or later); may be empty
 * @param other finite values of all other unit-periods; may be empty
 */
@SuppressWarnings("ArrayRecordComponent") // thousands of numbers; copied on the way in and out
public record DistributionGroup(
        String level, String treatedLabel, String otherLabel, double[] treated, double[] other) {

    public DistributionGroup {
        treated = sorted(treated);
        other = sorted(other);
    }

    @Override
    public double[] treated() {
        return treated.clone();
    }

    @Override
    public double[] other() {
        return other.clone();
    }

    private static double[] sorted(double[] values) {
        double[] copy = values.clone();
        for (int i = 0; i < copy.length; i++) {
            copy[i] = Finite.of(copy[i]) + 0.0; // -0.0 becomes 0.0
        }
        Arrays.sort(copy);
        return copy;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof DistributionGroup that
                && level.equals(that.level)
                && treatedLabel.equals(that.treatedLabel)
                && otherLabel.equals(that.otherLabel)
                && Arrays.equals(treated, that.treated)
                && Arrays.equals(other, that.other);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * level.hashCode() + Arrays.hashCode(treated)) + Arrays.hashCode(other);
    }

    @Override
    public String toString() {
        return level + ": " + treated.length + " " + treatedLabel + ", " + other.length + " " + otherLabel;
    }
}
