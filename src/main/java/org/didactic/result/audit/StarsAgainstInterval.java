package org.didactic.result.audit;

import java.util.List;
import org.didactic.result.published.PrintedStatistic;

/** Whether stars are those of the interval printed: the estimate over half its width tells t. */
final class StarsAgainstInterval implements AuditCheck {
    @Override
    public List<AuditFinding> of(PrintedTables tables) {
        return StarEvidence.against(tables, "stars-against-interval", row -> {
            CentredInterval interval = row.interval();
            if (interval == null || interval.isImpossible()) {
                return null;
            }
            Interval p = row.distributions().pOfMultiples(interval.multiples());
            String estimate = row.printed(PrintedStatistic.ESTIMATE);
            String words = (estimate.isEmpty() ? "" : estimate + " ") + row.printedInterval() + " has p " + Ranges.p(p)
                    + " with " + row.distributions().words();
            return new StarEvidence(words, p);
        });
    }
}
