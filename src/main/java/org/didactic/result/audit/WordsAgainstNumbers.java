package org.didactic.result.audit;

import java.util.ArrayList;
import java.util.List;
import org.didactic.result.published.PrintedCell;
import org.didactic.result.published.PrintedStatistic;

/** What a person has to hold against the text: effects before the start that carry a star, and the notes of the file. */
final class WordsAgainstNumbers implements AuditCheck {
    @Override
    public List<AuditFinding> of(PrintedTables tables) {
        List<AuditFinding> found = new ArrayList<>();
        for (TableRow row : tables.rows(each -> true)) {
            Integer period = row.period();
            StarClaim stars = tables.stars().claim(row);
            if (period != null && period < 0 && stars != null && !stars.isNone()) {
                String estimate = row.printed(PrintedStatistic.ESTIMATE) + stars.printed();
                found.add(toRead(row, estimate + " before the start: does the text tell of it?"));
            }
            row.cells().stream()
                    .filter(cell -> cell.statistic() == PrintedStatistic.NOTE)
                    .map(PrintedCell::printed)
                    .forEach(note -> found.add(toRead(row, note)));
        }
        return found;
    }

    private static AuditFinding toRead(TableRow row, String what) {
        return new AuditFinding(
                AuditFinding.Severity.READ,
                row.table(),
                row.name(),
                row.estimator(),
                "words-against-numbers",
                what,
                "");
    }
}
