package org.didactic.result.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.didactic.estimate.Term;
import org.didactic.result.published.PrintedRow;
import org.didactic.result.published.PrintedStatistic;
import org.jspecify.annotations.Nullable;

/**
 * Whether an average lies among its parts, and whether it can be their plain mean. The parts of {@code att} are the periods
 * from the start on, those of {@code pretrend} the earlier ones but the reference.
 */
final class AverageOfParts implements AuditCheck {
    private static final int REFERENCE = -1;

    @Override
    public List<AuditFinding> of(PrintedTables tables) {
        List<AuditFinding> found = new ArrayList<>();
        for (PrintedTable table : tables.tables()) {
            for (TableRow row : table.rows()) {
                IntPredicate isPart = parts(row.name());
                Interval average = row.values(PrintedStatistic.ESTIMATE);
                if (isPart != null && average != null) {
                    check(row, average, estimated(table, row.estimator(), isPart), found);
                }
            }
        }
        return found;
    }

    private static @Nullable IntPredicate parts(String average) {
        String term = PrintedRow.term(average);
        if (term.equals(new Term.Att().text())) {
            return period -> period >= 0;
        }
        return term.equals(new Term.Pretrend().text()) ? period -> period < 0 : null;
    }

    /** Returns the parts; the reference is one only if something was estimated there. */
    private static List<TableRow> estimated(PrintedTable table, String estimator, IntPredicate isPart) {
        return table.periods(estimator).stream()
                .filter(row -> {
                    Integer period = row.period();
                    Interval values = row.values(PrintedStatistic.ESTIMATE);
                    return period != null
                            && values != null
                            && isPart.test(period)
                            && (period != REFERENCE || row.cell(PrintedStatistic.SE) != null);
                })
                .toList();
    }

    private static void check(TableRow row, Interval average, List<TableRow> parts, List<AuditFinding> found) {
        if (parts.isEmpty()) {
            return;
        }
        Interval hull = null;
        Interval sum = new Interval(0, 0);
        int decimals = 0;
        for (TableRow part : parts) {
            Interval values = part.values(PrintedStatistic.ESTIMATE);
            if (values != null) {
                hull = hull == null ? values : hull.hull(values);
                sum = sum.plus(values);
                decimals = Math.max(decimals, part.decimals(PrintedStatistic.ESTIMATE) + 1);
            }
        }
        Interval mean = sum.times(1.0 / parts.size());
        String names = row.printed(PrintedStatistic.ESTIMATE) + " of "
                + String.join(
                        ", ",
                        parts.stream()
                                .map(part -> part.printed(PrintedStatistic.ESTIMATE))
                                .toList());
        if (hull != null && !average.meets(hull)) {
            found.add(AuditFinding.impossible(
                    row,
                    "average-outside-parts",
                    names + ": no weights of zero or more on the printed periods give that: it is of other"
                            + " periods or of another model.",
                    "An average lies in " + Ranges.number(hull, decimals) + "."));
        } else if (!average.meets(mean)) {
            found.add(AuditFinding.note(
                    row,
                    "simple-mean-impossible",
                    names + ": not their plain mean, which is " + Ranges.number(mean, decimals) + ".",
                    "Weights such as numbers of rows may give it."));
        }
    }
}
