package org.didactic.diagnose.site.series;

import org.didactic.data.Missing;
import org.didactic.data.NumberColumn;
import org.didactic.diagnose.site.SmallCounts;
import org.didactic.estimate.Value;
import org.didactic.panel.Panel;
import org.didactic.spec.MeasureSpec.Combine;
import org.didactic.spec.MeasureSpec.Combined;
import org.didactic.spec.MeasureSpec.Quantity;
import org.didactic.spec.MeasureSpec.Ratio;

/**
 * Makes one number of the rows of a unit and period. Where a row is missing that another period of the unit has, or a cell of
 * a row, there is none: what is left would be a number of something else.
 */
final class Summing {
    private final Panel panel;
    private final UnitPeriods periods;

    Summing(Panel panel, UnitPeriods periods) {
        this.panel = panel;
        this.periods = periods;
    }

    /** Returns the quantity of a unit in a period: a plain number or why there is none. */
    Value of(Quantity quantity, int unit, int period) {
        if (quantity instanceof Ratio ratio) {
            return ratio(sum(ratio.of().value(), unit, period), sum(ratio.per().value(), unit, period));
        }
        Combined combined = (Combined) quantity;
        Value sum = sum(combined.column().value(), unit, period);
        if (combined.combine() == Combine.SUM || !(sum instanceof Value.Plain added)) {
            return sum;
        }
        if (combined.weights() == null) {
            return plain(added.value() / count(unit, period));
        }
        String weights = combined.weights().value();
        Value weight = sum(weights, unit, period);
        return weight instanceof Value.Plain
                ? ratio(weighted(combined.column().value(), weights, unit, period), weight)
                : weight;
    }

    /** Returns the sum of a column. */
    Value sum(String column, int unit, int period) {
        UnitPeriods.Rows rows = periods.rows(unit, period);
        if (rows == null) {
            return new Value.NotIdentified("no data for this period");
        }
        if (!periods.isWhole(unit, period)) {
            return new Value.NotIdentified("a part of the data for this period is absent");
        }
        NumberColumn cells = panel.number(column);
        double sum = 0;
        for (int row = rows.from(); row < rows.to(); row++) {
            Missing missing = cells.missing(row);
            if (missing != null) {
                return new Value.NotIdentified(reason(missing));
            }
            sum += cells.value(row);
        }
        return plain(sum);
    }

    private Value weighted(String column, String weights, int unit, int period) {
        UnitPeriods.Rows rows = periods.rows(unit, period);
        double sum = 0;
        for (int row = rows == null ? 0 : rows.from(); rows != null && row < rows.to(); row++) {
            sum += panel.number(weights).value(row) * panel.number(column).value(row);
        }
        return plain(sum);
    }

    private int count(int unit, int period) {
        UnitPeriods.Rows rows = periods.rows(unit, period);
        return rows == null ? 0 : rows.count();
    }

    private static Value ratio(Value above, Value below) {
        if (!(above instanceof Value.Plain of)) {
            return above;
        }
        if (!(below instanceof Value.Plain per)) {
            return below;
        }
        return per.value() == 0 ? new Value.NotIdentified("a share of nothing") : plain(of.value() / per.value());
    }

    private static Value plain(double number) {
        return Double.isFinite(number) ? new Value.Plain(number) : new Value.NotIdentified("too large to compute with");
    }

    private static String reason(Missing missing) {
        return switch (missing.kind()) {
            case CODE -> {
                String code = missing.detail();
                yield SmallCounts.isMark(code)
                        ? SmallCounts.HIDDEN
                        : code.isEmpty() ? "missing in the data" : "missing in the data (" + code + ")";
            }
            case UNMATCHED -> "missing in a source that was joined";
            case UNDEFINED -> "cannot be computed (" + missing.detail() + ")";
            case REMOVED -> "taken out in cleaning";
        };
    }
}
