package org.didactic.result.audit;

import java.util.List;
import org.didactic.result.published.PrintedStatistic;

/** Whether stars are those of the estimate over its standard error, where neither t nor an interval tells more. */
final class StarsAgainstError implements AuditCheck {
    @Override
    public List<AuditFinding> of(PrintedTables tables) {
        return StarEvidence.against(tables, "stars-against-se", row -> {
            Interval t = TAgainstError.implied(row);
            if (t == null || row.cell(PrintedStatistic.T) != null || row.cell(PrintedStatistic.LOW) != null) {
                return null;
            }
            Interval p = row.distributions().p(t);
            String words = row.printed(PrintedStatistic.ESTIMATE) + " (" + row.printed(PrintedStatistic.SE) + ") has p "
                    + Ranges.p(p) + " with " + row.distributions().words();
            return new StarEvidence(words, p);
        });
    }
}
