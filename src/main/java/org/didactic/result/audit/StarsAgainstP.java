package org.didactic.result.audit;

import java.util.List;
import org.didactic.result.published.PrintedStatistic;

/** Whether stars are those of the p-value printed. */
final class StarsAgainstP implements AuditCheck {
    @Override
    public List<AuditFinding> of(PrintedTables tables) {
        return StarEvidence.against(tables, "stars-against-p", row -> {
            Interval p = row.values(PrintedStatistic.P);
            return p == null ? null : new StarEvidence("p " + row.printed(PrintedStatistic.P), p);
        });
    }
}
