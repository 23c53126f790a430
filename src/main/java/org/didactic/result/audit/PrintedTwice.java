package org.didactic.result.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.didactic.result.published.PrintedCell;
import org.didactic.result.published.PrintedStatistic;
import org.jspecify.annotations.Nullable;

/** Whether the text prints the numbers of the table. */
final class PrintedTwice implements AuditCheck {
    @Override
    public List<AuditFinding> of(PrintedTables tables) {
        List<AuditFinding> found = new ArrayList<>();
        for (TableRow row : tables.rows(each -> true)) {
            Arrays.stream(PrintedStatistic.values())
                    .filter(PrintedStatistic::isPrinted)
                    .map(statistic -> finding(row, statistic))
                    .forEach(each -> {
                        if (each != null) {
                            found.add(each);
                        }
                    });
        }
        return found;
    }

    private static @Nullable AuditFinding finding(TableRow row, PrintedStatistic statistic) {
        List<PrintedCell> cells = row.cells().stream()
                .filter(cell -> cell.statistic() == statistic)
                .toList();
        if (cells.size() < 2) {
            return null;
        }
        PrintedCell first = cells.get(0);
        PrintedCell second = cells.get(1);
        Interval one = TableRow.values(first);
        Interval other = TableRow.values(second);
        boolean agree = one == null || other == null ? first.printed().equals(second.printed()) : one.meets(other);
        return agree
                ? null
                : AuditFinding.impossible(
                        row,
                        "table-against-text",
                        "The " + statistic.word() + " is " + first.printed() + " in one place and " + second.printed()
                                + " in another.",
                        "");
    }
}
