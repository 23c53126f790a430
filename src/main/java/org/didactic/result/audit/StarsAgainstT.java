package org.didactic.result.audit;

import java.util.List;
import org.didactic.result.published.PrintedStatistic;

/** Whether stars are those of the t printed. */
final class StarsAgainstT implements AuditCheck {
    @Override
    public List<AuditFinding> of(PrintedTables tables) {
        return StarEvidence.against(tables, "stars-against-t", row -> {
            Interval t = row.values(PrintedStatistic.T);
            if (t == null) {
                return null;
            }
            Interval p = row.distributions().p(t.size());
            String words = "t " + row.printed(PrintedStatistic.T) + " has p " + Ranges.p(p) + " with "
                    + row.distributions().words();
            return new StarEvidence(words, p);
        });
    }
}
