package org.didactic.result.audit;

import java.util.ArrayList;
import java.util.List;
import org.didactic.result.published.PrintedStatistic;

/** Whether an interval holds its estimate. */
final class EstimateOutsideInterval implements AuditCheck {
    @Override
    public List<AuditFinding> of(PrintedTables tables) {
        List<AuditFinding> found = new ArrayList<>();
        for (TableRow row : tables.rows(each -> true)) {
            Interval estimate = row.values(PrintedStatistic.ESTIMATE);
            Interval low = row.values(PrintedStatistic.LOW);
            Interval high = row.values(PrintedStatistic.HIGH);
            if (estimate == null || low == null || high == null) {
                continue;
            }
            if (low.low() > high.high()) {
                found.add(finding(row, row.printedInterval() + " ends below where it begins."));
            } else if (!estimate.meets(new Interval(low.low(), high.high()))) {
                found.add(finding(
                        row, row.printed(PrintedStatistic.ESTIMATE) + " lies outside " + row.printedInterval() + "."));
            }
        }
        return found;
    }

    private static AuditFinding finding(TableRow row, String what) {
        return AuditFinding.impossible(row, "estimate-outside-interval", what, "");
    }
}
