package org.didactic.result.audit;

import java.util.ArrayList;
import java.util.List;
import org.didactic.result.published.PrintedStatistic;

/** What a person has to hold against the text: effects before the start that carry a star. */
final class WordsAgainstNumbers implements AuditCheck {
    @Override
    public List<AuditFinding> of(PrintedTables tables) {
        List<AuditFinding> found = new ArrayList<>();
        for (TableRow row : tables.rows(each -> each.period() != null)) {
            Integer period = row.period();
            StarClaim stars = StarClaim.of(row);
            if (period != null && period < 0 && stars != null && !stars.isNone()) {
                found.add(new AuditFinding(
                        AuditFinding.Severity.READ,
                        row.table(),
                        row.name(),
                        row.estimator(),
                        "words-against-numbers",
                        row.printed(PrintedStatistic.ESTIMATE) + stars.word()
                                + " before the start: does the text tell of it?",
                        ""));
            }
        }
        return found;
    }
}
