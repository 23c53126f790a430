package org.didactic.cli;

import java.util.List;
import org.didactic.result.audit.AuditFinding;
import org.didactic.result.audit.AuditFinding.Severity;
import org.didactic.text.Counted;
import org.didactic.text.NumberText;

/** Names and counts what an audit found. */
final class AuditSummary {
    private AuditSummary() {}

    /** Returns the one line that says how many findings there are: {@code 13 impossible, 14 notes in 18 places}. */
    static String line(List<AuditFinding> findings) {
        List<AuditFinding> counted = findings.stream()
                .filter(each -> each.severity() != Severity.READ)
                .toList();
        if (counted.isEmpty()) {
            return "Nothing that cannot be true together.";
        }
        long impossible = counted.stream()
                .filter(each -> each.severity() == Severity.IMPOSSIBLE)
                .count();
        long places = counted.stream()
                .map(each -> List.of(each.table(), each.row(), each.estimator()))
                .distinct()
                .count();
        return NumberText.count(impossible) + " impossible, " + Counted.of(counted.size() - impossible, "note") + " in "
                + Counted.of(places, "place");
    }

    /** Returns the tables that something was found in, in order. */
    static List<String> tables(List<AuditFinding> findings) {
        return findings.stream()
                .filter(each -> each.severity() != Severity.READ)
                .map(AuditFinding::table)
                .distinct()
                .toList();
    }

    /** Returns the name of a table in a heading. */
    static String heading(String table) {
        return table.equals(AuditFinding.ALL_TABLES) ? "All tables" : "Table " + table;
    }

    /** Returns what a finding is about within its table: {@code sun_abraham, −2}. */
    static String place(AuditFinding finding) {
        if (finding.estimator().isEmpty()) {
            return finding.row().isEmpty() ? "whole table" : NumberText.withMinus(finding.row());
        }
        return finding.row().isEmpty()
                ? finding.estimator()
                : finding.estimator() + ", " + NumberText.withMinus(finding.row());
    }

    /** Returns the word for how much a finding says. */
    static String word(AuditFinding finding) {
        return finding.severity() == Severity.IMPOSSIBLE ? "impossible" : "note";
    }

    /** Returns the sentences of a finding. */
    static String sentences(AuditFinding finding) {
        return finding.fits().isEmpty() ? finding.what() : finding.what() + " " + finding.fits();
    }
}
