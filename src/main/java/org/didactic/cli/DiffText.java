package org.didactic.cli;

import java.util.ArrayList;
import java.util.List;
import org.didactic.reproduce.diff.DiffSection;
import org.didactic.reproduce.diff.RunDiff;
import org.didactic.text.Shown;

/** Writes what changed for a terminal: a summary, then aligned tables. */
final class DiffText {
    private static final int WIDEST = 64;
    private static final String GAP = "  ";

    private DiffText() {}

    /** Returns the lines. */
    static String page(RunDiff diff, boolean all) {
        List<String> lines = new ArrayList<>();
        lines.addAll(diff.summary());
        for (DiffSection section : diff.sections()) {
            ShownRows rows = ShownRows.of(section, all);
            lines.add("");
            lines.add(section.title());
            lines.addAll(aligned(section.heads(), rows.rows()));
            if (rows.more() > 0) {
                lines.add(GAP + rows.words());
            }
        }
        return String.join("\n", lines);
    }

    private static List<String> aligned(List<String> heads, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(heads);
        rows.forEach(row -> all.add(row.stream().map(DiffText::brief).toList()));
        boolean lastIsEmpty =
                rows.stream().allMatch(row -> row.get(row.size() - 1).isEmpty());
        if (lastIsEmpty) {
            all.replaceAll(row -> row.subList(0, row.size() - 1));
        }
        int[] widths = new int[all.get(0).size()];
        all.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        });
        return all.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(GAP).append(row.get(i)).append(" ".repeat(widths[i] - length(row.get(i))));
        }
        return line.toString().stripTrailing();
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /** Cells may hold what a stranger wrote: no control characters reach the terminal. */
    private static String brief(String cell) {
        String shown = Shown.line(cell);
        return length(shown) <= WIDEST ? shown : shown.substring(0, shown.offsetByCodePoints(0, WIDEST - 1)) + "\u2026";
    }
}
