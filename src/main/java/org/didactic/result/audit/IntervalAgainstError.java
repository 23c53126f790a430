package org.didactic.result.audit;

import java.util.ArrayList;
import java.util.List;
import org.didactic.result.published.PrintedStatistic;

/** Whether half the width of an interval is the standard error times a critical value. */
final class IntervalAgainstError implements AuditCheck {
    @Override
    public List<AuditFinding> of(PrintedTables tables) {
        List<AuditFinding> found = new ArrayList<>();
        for (TableRow row : tables.rows(each -> true)) {
            Interval error = row.values(PrintedStatistic.SE);
            CentredInterval interval = row.interval();
            if (error == null || interval == null || interval.isImpossible()) {
                continue;
            }
            Interval implied = interval.half().over(row.distributions().criticalValues());
            if (!error.meets(implied)) {
                int decimals = 1 + Math.max(row.decimals(PrintedStatistic.SE), row.decimals(PrintedStatistic.LOW));
                found.add(AuditFinding.impossible(
                        row,
                        "interval-against-se",
                        row.printed(PrintedStatistic.ESTIMATE) + " " + row.printedInterval() + " cannot have the SE "
                                + row.printed(PrintedStatistic.SE) + ".",
                        "It takes an SE of " + Ranges.number(implied, decimals) + " with "
                                + row.distributions().words() + "."));
            }
        }
        return found;
    }
}
