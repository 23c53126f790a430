package org.didactic.result.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.didactic.result.published.PrintedStatistic;

/** Whether the estimators of a table use as many observations. */
final class UnequalNumbers implements AuditCheck {
    @Override
    public List<AuditFinding> of(PrintedTables tables) {
        List<AuditFinding> found = new ArrayList<>();
        for (PrintedTable table : tables.tables()) {
            List<String> shown = new ArrayList<>();
            Set<String> different = new LinkedHashSet<>();
            for (TableRow row : table.rows()) {
                String n = row.printed(PrintedStatistic.N);
                if (row.name().isEmpty() && !row.estimator().isEmpty() && !n.isEmpty()) {
                    shown.add(n + " (" + row.estimator() + ")");
                    different.add(n.replace(",", ""));
                }
            }
            if (different.size() > 1) {
                found.add(new AuditFinding(
                        AuditFinding.Severity.NOTE,
                        table.name(),
                        "",
                        "",
                        "n-differs-between-estimators",
                        "N is " + String.join(", ", shown) + ".",
                        "Estimators of one sample have one N."));
            }
        }
        return found;
    }
}
