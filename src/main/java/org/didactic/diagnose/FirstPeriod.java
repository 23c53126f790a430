package org.didactic.diagnose;

import java.util.ArrayList;
import java.util.List;
import org.didactic.data.NumberColumn;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentTiming;
import org.didactic.panel.TreatmentTiming.Status;

/**
 * Units in the panel's first period that are not yet treated in it and have every covariate: adopters, which start later
 * in the panel, and others. Units whose start is not known are neither.
 *
 * @param names of the covariates
 * @param units names, in the panel's order
 * @param adopter whether each unit is one
 * @param columns the mean of each covariate over the unit's rows in the period that have it
 */
public record FirstPeriod(List<String> names, List<String> units, boolean[] adopter, double[][] columns) {

    /** Returns the units of a panel with these covariates. */
    public static FirstPeriod of(Panel panel, TreatmentTiming timing, List<String> names) {
        double[][] means = new double[names.size()][];
        for (int j = 0; j < means.length; j++) {
            means[j] = means(panel, panel.number(names.get(j)));
        }
        boolean[] seen = new boolean[panel.units().size()];
        for (int row = 0; row < panel.rows(); row++) {
            seen[panel.unit(row)] |= panel.time(row) == panel.firstTime();
        }
        List<Integer> used = new ArrayList<>();
        for (int unit = 0; unit < seen.length; unit++) {
            Status status = timing.status(unit);
            if (seen[unit] && status != Status.ALWAYS && status != Status.UNKNOWN && complete(means, unit)) {
                used.add(unit);
            }
        }
        boolean[] adopter = new boolean[used.size()];
        double[][] columns = new double[means.length][used.size()];
        for (int i = 0; i < adopter.length; i++) {
            int unit = used.get(i);
            adopter[i] = timing.status(unit) == Status.INSIDE;
            for (int j = 0; j < means.length; j++) {
                columns[j][i] = means[j][unit];
            }
        }
        List<String> units = used.stream().map(panel.units()::get).toList();
        return new FirstPeriod(List.copyOf(names), units, adopter, columns);
    }

    /** Returns how many units are adopters. */
    public int adopters() {
        int count = 0;
        for (boolean each : adopter) {
            count += each ? 1 : 0;
        }
        return count;
    }

    /** Returns how many units are not. */
    public int others() {
        return adopter.length - adopters();
    }

    /** Returns a covariate's numbers among adopters or among the others. */
    public double[] among(boolean adopters, int covariate) {
        double[] numbers = new double[adopters ? adopters() : others()];
        int next = 0;
        for (int i = 0; i < adopter.length; i++) {
            if (adopter[i] == adopters) {
                numbers[next++] = columns[covariate][i];
            }
        }
        return numbers;
    }

    /**
     * Returns the comparison of a covariate among adopters with that among others.
     *
     * @param level of the interval
     */
    public Balance balance(int covariate, double level) {
        return Balance.of(among(true, covariate), among(false, covariate), level);
    }

    /** Returns each unit's mean in the first period, not a number without a row. */
    private static double[] means(Panel panel, NumberColumn column) {
        double[] sum = new double[panel.units().size()];
        int[] count = new int[sum.length];
        for (int row = 0; row < panel.rows(); row++) {
            if (panel.time(row) == panel.firstTime() && column.missing(row) == null) {
                sum[panel.unit(row)] += column.value(row);
                count[panel.unit(row)]++;
            }
        }
        for (int unit = 0; unit < sum.length; unit++) {
            sum[unit] /= count[unit];
        }
        return sum;
    }

    private static boolean complete(double[][] means, int unit) {
        for (double[] each : means) {
            if (Double.isNaN(each[unit])) {
                return false;
            }
        }
        return true;
    }
}
