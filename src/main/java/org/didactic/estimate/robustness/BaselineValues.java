package org.didactic.estimate.robustness;

import org.didactic.data.Missing;
import org.didactic.data.NumberColumn;
import org.didactic.panel.Panel;
import org.jspecify.annotations.Nullable;

/**
 * The value of a column in each unit's first period that has one; the mean of that period's rows where it has several. A
 * unit that never has one is missing for the reason of its first row.
 */
final class BaselineValues {
    private final double[] values;
    private final @Nullable Missing[] reasons;

    private BaselineValues(double[] values, @Nullable Missing[] reasons) {
        this.values = values;
        this.reasons = reasons;
    }

    static BaselineValues of(Panel panel, NumberColumn column) {
        int units = panel.units().size();
        double[] first = new double[units];
        double[] beyondFirst = new double[units];
        int[] count = new int[units];
        int[] period = new int[units];
        @Nullable Missing[] reasons = new Missing[units];
        // The rows of a unit ascend by period.
        for (int row = 0; row < panel.rows(); row++) {
            int unit = panel.unit(row);
            Missing missing = column.missing(row);
            if (missing != null) {
                reasons[unit] = count[unit] == 0 && reasons[unit] == null ? missing : reasons[unit];
            } else if (count[unit] == 0) {
                first[unit] = column.value(row);
                period[unit] = panel.time(row);
                count[unit] = 1;
                reasons[unit] = null;
            } else if (period[unit] == panel.time(row)) {
                beyondFirst[unit] += column.value(row) - first[unit];
                count[unit]++;
            }
        }
        for (int unit = 0; unit < units; unit++) {
            // Equal values give themselves, to the last bit.
            first[unit] += count[unit] == 0 ? 0 : beyondFirst[unit] / count[unit];
        }
        return new BaselineValues(first, reasons);
    }

    double value(int unit) {
        return values[unit];
    }

    @Nullable
    Missing missing(int unit) {
        return reasons[unit];
    }
}
