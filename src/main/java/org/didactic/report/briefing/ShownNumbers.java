package org.didactic.report.briefing;

import java.util.List;
import java.util.stream.Stream;
import org.didactic.diagnose.site.SmallCounts;
import org.didactic.diagnose.site.Trend;
import org.didactic.estimate.Value;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.wording.ShownValue;
import org.didactic.spec.MeasureSpec;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * How the tables and axes of a page show the numbers of a measure: shares in per cent, all of one table with the same
 * decimals.
 */
record ShownNumbers(boolean share, int decimals) {

    /** Returns how to show a measure whose trends are these. */
    static ShownNumbers of(MeasureSpec measure, List<Trend> trends) {
        boolean share = measure.scale() == MeasureSpec.Scale.PROPORTION;
        double largest = trends.stream()
                .flatMap(each -> each.values().stream())
                .flatMap(each -> Stream.ofNullable(ShownValue.number(each)))
                .mapToDouble(Math::abs)
                .max()
                .orElse(0);
        return new ShownNumbers(share, share ? 1 : largest >= 1000 ? 0 : largest >= 10 ? 1 : 2);
    }

    /** Returns the number on the reader's scale. */
    double onScale(double stored) {
        return share ? 100 * stored : stored;
    }

    /** Returns a value as a cell: a number, the mark of a hidden one, or a dash that is read out as the reason. */
    Cell cell(Value value) {
        Double number = ShownValue.number(value);
        if (number != null) {
            return Cell.of(NumberText.page(onScale(number), decimals));
        }
        return SmallCounts.isHidden(value) ? Cell.of(SmallCounts.HIDDEN) : Cell.none(value.reason());
    }

    /** Returns the values on the reader's scale, null where there is none. */
    List<@Nullable Double> line(Trend trend) {
        return trend.values().stream()
                .<@Nullable Double>map(each -> {
                    Double number = ShownValue.number(each);
                    return number == null ? null : onScale(number);
                })
                .toList();
    }
}
