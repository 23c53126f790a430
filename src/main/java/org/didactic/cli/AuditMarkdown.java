package org.didactic.cli;

import java.util.List;
import org.didactic.report.markup.Escape;
import org.didactic.result.audit.AuditFinding;
import org.didactic.result.audit.AuditFinding.Severity;

/** Writes what an audit found as Markdown. */
final class AuditMarkdown {
    private AuditMarkdown() {}

    /** Returns the page, a table of findings for each printed table. */
    static String page(List<AuditFinding> findings) {
        StringBuilder page = new StringBuilder();
        for (String table : AuditSummary.tables(findings)) {
            page.append("## ")
                    .append(Escape.markdown(AuditSummary.heading(table)))
                    .append("\n\n");
            page.append("| | Where | What cannot be true together | Check |\n| --- | --- | --- | --- |\n");
            findings.stream()
                    .filter(each ->
                            each.severity() != Severity.READ && each.table().equals(table))
                    .forEach(each -> page.append("| ")
                            .append(AuditSummary.word(each))
                            .append(" | ")
                            .append(Escape.markdown(AuditSummary.place(each)))
                            .append(" | ")
                            .append(Escape.markdown(AuditSummary.sentences(each)))
                            .append(" | ")
                            .append(each.check())
                            .append(" |\n"));
            page.append('\n');
        }
        List<AuditFinding> toRead = findings.stream()
                .filter(each -> each.severity() == Severity.READ)
                .toList();
        if (!toRead.isEmpty()) {
            page.append("## For a person to check\n\n");
            toRead.forEach(each -> page.append("- ")
                    .append(Escape.markdown(
                            AuditSummary.heading(each.table()) + ", " + AuditSummary.place(each) + ": " + each.what()))
                    .append('\n'));
            page.append('\n');
        }
        return page.append(Escape.markdown(AuditSummary.line(findings))).toString();
    }
}
