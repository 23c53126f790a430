package org.didactic.result.audit;

import java.util.ArrayList;
import java.util.List;
import org.didactic.result.published.PrintedStatistic;

/** Whether an interval can be the estimate plus and minus a multiple of its standard error. */
final class IntervalNotCentred implements AuditCheck {
    @Override
    public List<AuditFinding> of(PrintedTables tables) {
        List<AuditFinding> found = new ArrayList<>();
        for (TableRow row : tables.rows(each -> each.cell(PrintedStatistic.ESTIMATE) != null)) {
            CentredInterval interval = row.interval();
            Interval low = row.values(PrintedStatistic.LOW);
            Interval high = row.values(PrintedStatistic.HIGH);
            if (interval != null && low != null && high != null && interval.isImpossible()) {
                int decimals = 1 + row.decimals(PrintedStatistic.LOW);
                found.add(AuditFinding.impossible(
                        row,
                        "interval-not-centred",
                        row.printed(PrintedStatistic.ESTIMATE) + " is not at the centre of " + row.printedInterval()
                                + ": no estimate \u00b1 t\u00b7SE prints so.",
                        "The centre is " + Ranges.number(low.plus(high).times(0.5), decimals) + "."));
            }
        }
        return found;
    }
}
