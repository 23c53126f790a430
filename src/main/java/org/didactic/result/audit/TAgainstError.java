package org.didactic.result.audit;

import java.util.ArrayList;
import java.util.List;
import org.didactic.result.published.PrintedStatistic;
import org.jspecify.annotations.Nullable;

/** Whether t is the estimate over its standard error. */
final class TAgainstError implements AuditCheck {
    private static final int DECIMALS = 2;

    @Override
    public List<AuditFinding> of(PrintedTables tables) {
        List<AuditFinding> found = new ArrayList<>();
        for (TableRow row : tables.rows(each -> true)) {
            Interval t = row.values(PrintedStatistic.T);
            Interval implied = implied(row);
            if (t != null && implied != null && !t.size().meets(implied)) {
                found.add(AuditFinding.impossible(
                        row,
                        "t-against-se",
                        "t " + row.printed(PrintedStatistic.T) + " is not " + row.printed(PrintedStatistic.ESTIMATE)
                                + " over " + row.printed(PrintedStatistic.SE) + ".",
                        "These give a t of size " + Ranges.number(implied, DECIMALS) + "."));
            }
        }
        return found;
    }

    /** Returns the sizes of t that estimate and standard error leave open, or null where they do not tell. */
    static @Nullable Interval implied(TableRow row) {
        Interval estimate = row.values(PrintedStatistic.ESTIMATE);
        Interval error = row.values(PrintedStatistic.SE);
        return estimate == null || error == null || error.low() <= 0
                ? null
                : estimate.size().over(error);
    }
}
