package org.didactic.result.audit;

/**
 * Something in printed tables that cannot be, or that a reader should know.
 *
 * @param table the table, or {@link #ALL_TABLES}
 * @param row may be empty
 * @param estimator may be empty
 * @param check the check that found it: {@code p-against-t}
 * @param what a sentence with the numbers
 * @param fits a sentence on what would fit, or empty
 */
public record AuditFinding(
        Severity severity, String table, String row, String estimator, String check, String what, String fits) {

    /** The table of what holds for several of them; no printed table has an empty name. */
    public static final String ALL_TABLES = "";

    /** How much a finding says. */
    public enum Severity {
        /** No values that print as these do fit together. */
        IMPOSSIBLE,
        /** They may fit; there is something to explain. */
        NOTE,
        /** They fit; whether the words around them do is for a person to read. */
        READ
    }

    static AuditFinding impossible(TableRow row, String check, String what, String fits) {
        return new AuditFinding(Severity.IMPOSSIBLE, row.table(), row.name(), row.estimator(), check, what, fits);
    }

    static AuditFinding note(TableRow row, String check, String what, String fits) {
        return new AuditFinding(Severity.NOTE, row.table(), row.name(), row.estimator(), check, what, fits);
    }
}
