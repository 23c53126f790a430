package org.didactic.result.audit;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What something printed beside stars says of their p-value.
 *
 * @param words how it is printed, with the p-value it leaves open: {@code p .002}
 * @param p all values that fit
 */
record StarEvidence(String words, Interval p) {

    /** Returns the rows whose stars cannot be; evidence is null where a row has none. */
    static List<AuditFinding> against(
            PrintedTables tables, String check, Function<TableRow, @Nullable StarEvidence> evidence) {
        return tables.rows(row -> tables.stars().claim(row) != null).stream()
                .flatMap(row -> finding(tables.stars(), row, check, evidence.apply(row)).stream())
                .toList();
    }

    private static List<AuditFinding> finding(
            StarLevels levels, TableRow row, String check, @Nullable StarEvidence evidence) {
        StarClaim stars = levels.claim(row);
        if (stars == null || evidence == null || stars.allow(evidence.p())) {
            return List.of();
        }
        return List.of(AuditFinding.impossible(
                row,
                check,
                evidence.words() + ": printed with " + stars.words() + ".",
                "It takes " + levels.taking(evidence.p()) + "."));
    }
}
