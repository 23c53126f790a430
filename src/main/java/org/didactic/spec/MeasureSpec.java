package org.didactic.spec;

import java.util.ArrayList;
import java.util.List;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that a unit has in a period, as pages for readers show it: one number where the panel may have several rows.
 *
 * @param label what the pages call it
 * @param unit what it is measured in, as a reader of a page would say it
 * @param outcome the outcome of the study that it shows, null for one that is only shown
 * @param panel the panel that it is in
 * @param counts columns of counts of people behind the number: it is not shown where one of them is small; of a proportion
 *     of two sums these two unless the file says otherwise
 */
public record MeasureSpec(
        Located<String> id,
        String label,
        String unit,
        @Nullable Located<String> outcome,
        Located<String> panel,
        Quantity quantity,
        Scale scale,
        Good good,
        List<Located<String>> counts) {

    /** Returns each mention of a column that a number of the measure tells of: none of them may be small. */
    public List<Located<String>> columns() {
        List<Located<String>> columns = new ArrayList<>(counts);
        if (quantity instanceof Ratio ratio) {
            columns.add(ratio.of());
            columns.add(ratio.per());
        } else if (quantity instanceof Combined combined) {
            columns.add(combined.column());
            if (combined.weights() != null) {
                columns.add(combined.weights());
            }
        }
        return columns;
    }

    /** Returns whether it is a proportion of two sums that the file says to be no counts of people. */
    public boolean hidesNothing() {
        return counts.isEmpty() && scale == Scale.PROPORTION && quantity instanceof Ratio;
    }

    /** How the rows of one unit and period become one number. */
    public sealed interface Quantity {}

    /** A column, averaged or added up. */
    public record Combined(
            Located<String> column,
            Combine combine,
            @Nullable Located<String> weights) implements Quantity {}

    /** The sum of one column divided by the sum of another. */
    public record Ratio(Located<String> of, Located<String> per) implements Quantity {}

    /** What happens to several rows of one unit and period. */
    public enum Combine {
        MEAN,
        SUM
    }

    /** How a number is shown: as it is, or a share of one as per cent, with differences in points. */
    public enum Scale {
        PLAIN,
        PROPORTION
    }

    /** Which direction is wanted. */
    public enum Good {
        UP,
        DOWN,
        NEITHER
    }
}
