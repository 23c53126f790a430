package org.didactic.report.table;

import java.util.List;
import org.didactic.report.markup.Escape;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Row;

/** Writes a table as a pipe table, its finding above and its notes below. */
public final class MarkdownTable {
    private MarkdownTable() {}

    /** Returns the Markdown, ending with a line break. */
    public static String write(Table table) {
        StringBuilder text = new StringBuilder();
        text.append("**")
                .append(Escape.markdown(table.label() + table.finding()))
                .append(".**");
        if (!table.subtitle().isEmpty()) {
            text.append(' ').append(Escape.markdown(table.subtitle())).append('.');
        }
        text.append("\n\n");
        line(text, table.flatHeads());
        text.append('|');
        table.columns()
                .forEach(column ->
                        text.append(column.text() || column == table.columns().get(0) ? " :--- |" : " ---: |"));
        text.append('\n');
        table.body().forEach(row -> {
            if (row.opening()) {
                opening(text, table, row);
            } else {
                row(text, row);
            }
        });
        table.foot().forEach(row -> row(text, row));
        table.notes()
                .forEach(note -> text.append('\n').append(Escape.markdown(note)).append('\n'));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append('|');
        cells.forEach(cell -> text.append(' ').append(Escape.markdown(cell)).append(" |"));
        text.append('\n');
    }

    private static void opening(StringBuilder text, Table table, Row row) {
        text.append("| **").append(Escape.markdown(row.label())).append("** |");
        for (int i = 1; i < table.columns().size(); i++) {
            String head = row.cells().isEmpty() ? "" : row.cells().get(i - 1).text();
            text.append(head.isEmpty() ? " |" : " **" + Escape.markdown(head) + "** |");
        }
        text.append('\n');
    }

    private static void row(StringBuilder text, Row row) {
        String emphasis = row.main() ? "**" : "";
        text.append("| ").append(emphasis).append(Escape.markdown(row.label())).append(emphasis);
        text.append(" |");
        for (Cell cell : row.cells()) {
            boolean strong = row.main() && !cell.text().isEmpty();
            text.append(cell.text().isEmpty() ? "" : " ")
                    .append(strong ? emphasis : "")
                    .append(Escape.markdown(cell.printed()))
                    .append(strong ? emphasis : "")
                    .append(" |")
                    .append(" |".repeat(cell.span() - 1));
        }
        text.append('\n');
    }
}
