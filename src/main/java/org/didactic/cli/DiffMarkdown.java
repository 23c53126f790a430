package org.didactic.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.didactic.report.markup.Escape;
import org.didactic.reproduce.diff.DiffSection;
import org.didactic.reproduce.diff.RunDiff;

/** Writes what changed as Markdown. */
final class DiffMarkdown {
    private DiffMarkdown() {}

    /** Returns the page. */
    static String page(RunDiff diff, boolean all) {
        StringBuilder page = new StringBuilder(
                diff.summary().stream().map(Escape::markdown).collect(Collectors.joining("\n- ", "- ", "")));
        for (DiffSection section : diff.sections()) {
            ShownRows rows = ShownRows.of(section, all);
            page.append("\n\n## ").append(section.title()).append("\n\n");
            page.append(line(section.heads()));
            page.append("|").append(" --- |".repeat(section.heads().size())).append('\n');
            rows.rows().forEach(row -> page.append(line(row)));
            if (rows.more() > 0) {
                page.append("\n").append(rows.words()).append('\n');
            }
            page.setLength(page.length() - 1);
        }
        return page.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Escape::markdown).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
