package org.didactic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.didactic.result.audit.AuditFinding;
import org.didactic.result.audit.AuditFinding.Severity;
import org.didactic.text.Shown;

/** Writes what an audit found for a terminal. */
final class AuditText {
    private static final int WIDTH = 80;

    /** A letter stays with what it names, and a sign with its number: {@code p .067}, {@code p < .05}. */
    private static final Pattern BREAK = Pattern.compile("(?<!\\b\\p{L}|[<\u2265]) ");

    private AuditText() {}

    /** Returns the lines, by table. */
    static String page(List<AuditFinding> findings) {
        List<String> lines = new ArrayList<>();
        for (String table : AuditSummary.tables(findings)) {
            lines.addAll(wrapped(AuditSummary.heading(table), "", ""));
            findings.stream()
                    .filter(each ->
                            each.severity() != Severity.READ && each.table().equals(table))
                    .forEach(each -> {
                        lines.addAll(wrapped(
                                AuditSummary.word(each) + ": " + AuditSummary.place(each) + " (" + each.check() + ")",
                                "  ",
                                "      "));
                        lines.addAll(wrapped(AuditSummary.sentences(each), "      ", "      "));
                    });
            lines.add("");
        }
        List<AuditFinding> toRead = findings.stream()
                .filter(each -> each.severity() == Severity.READ)
                .toList();
        if (!toRead.isEmpty()) {
            lines.add("For a person to check");
            toRead.forEach(each -> lines.addAll(wrapped(
                    AuditSummary.heading(each.table()) + ", " + AuditSummary.place(each) + ": " + each.what(),
                    "  ",
                    "      ")));
            lines.add("");
        }
        lines.add(AuditSummary.line(findings));
        return String.join("\n", lines);
    }

    /** A file may be a stranger's: nothing of it acts on the terminal or begins a line. */
    private static List<String> wrapped(String text, String indent, String further) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        int start = indent.length();
        for (String word : BREAK.split(Shown.lines(text.replaceAll("\\s+", " ")))) {
            if (line.length() > start && line.length() + word.length() > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(further);
                start = further.length();
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
