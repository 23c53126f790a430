package org.didactic.report.briefing.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a chart.
 *
 * @param name what stands at its end
 * @param values one a time; null where there is none, which leaves a gap
 */
public record TrendLine(String name, Look look, List<@Nullable Double> values) {

    /** Whether there is anything to draw. */
    boolean isEmpty() {
        return last() < 0;
    }

    /** The position of its last value, −1 if it has none. */
    int last() {
        int last = values.size() - 1;
        while (last >= 0 && values.get(last) == null) {
            last--;
        }
        return last;
    }

    /** Whether no line leads to or from the value at a position. */
    boolean isAlone(int position) {
        boolean before = position > 0 && values.get(position - 1) != null;
        boolean after = position + 1 < values.size() && values.get(position + 1) != null;
        return !before && !after;
    }
}
