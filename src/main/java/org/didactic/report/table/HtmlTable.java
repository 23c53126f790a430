package org.didactic.report.table;

import org.didactic.report.markup.Escape;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Group;
import org.didactic.report.table.Table.Row;

/** Writes a table as HTML: caption, column groups, scopes, and a region of its own that scrolls on narrow screens. */
public final class HtmlTable {
    /** Texts longer than this are broken over lines. */
    private static final int LONG = 40;

    private HtmlTable() {}

    /** Returns the table and its notes; {@code id} is unique on the page. */
    public static String write(Table table, String id) {
        StringBuilder html = new StringBuilder();
        html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"")
                .append(id)
                .append("-caption\">\n<table class=\"book\" id=\"")
                .append(id)
                .append("\">\n<caption id=\"")
                .append(id)
                .append("-caption\"><b>")
                .append(Escape.html(table.label() + table.finding()))
                .append("</b>")
                .append(Escape.html(table.subtitle()))
                .append("</caption>\n");
        columns(html, table);
        html.append("<thead>\n");
        heads(html, table);
        html.append("</thead>\n<tbody>\n");
        table.body().forEach(row -> row(html, table, row));
        html.append("</tbody>\n");
        if (!table.foot().isEmpty()) {
            html.append("<tfoot>\n");
            table.foot().forEach(row -> row(html, table, row));
            html.append("</tfoot>\n");
        }
        html.append("</table>\n</div>\n");
        table.notes()
                .forEach(note -> html.append("<p class=\"note\">")
                        .append(Escape.html(note))
                        .append("</p>\n"));
        return html.toString().replace("<tbody>\n</tbody>\n", "");
    }

    /** Heads over several columns have a scope only where the columns are declared to be a group. */
    private static void columns(StringBuilder html, Table table) {
        if (!table.groups().isEmpty()) {
            html.append("<colgroup></colgroup>");
            for (Group group : table.groups()) {
                html.append("<colgroup span=\"").append(group.span()).append("\"></colgroup>");
            }
            html.append('\n');
        }
    }

    private static void heads(StringBuilder html, Table table) {
        boolean grouped = !table.groups().isEmpty();
        html.append(grouped ? "<tr><th scope=\"col\" rowspan=\"2\">" : "<tr><th scope=\"col\">")
                .append(Escape.html(table.columns().get(0).label()))
                .append("</th>");
        for (Group group : table.groups()) {
            if (group.label().isEmpty()) {
                html.append("<td colspan=\"").append(group.span()).append("\"></td>");
                continue;
            }
            html.append("<th scope=\"colgroup\" class=\"group\" colspan=\"")
                    .append(group.span())
                    .append("\">")
                    .append(Escape.html(group.label()))
                    .append("</th>");
        }
        if (grouped) {
            html.append("</tr>\n<tr>");
        }
        for (int i = 1; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            html.append(column.text() ? "<th scope=\"col\" class=\"text\">" : "<th scope=\"col\">")
                    .append(Escape.html(column.label()))
                    .append("</th>");
        }
        html.append("</tr>\n");
    }

    /** A row group begins with its head, so that the head's scope ends where the next begins. */
    private static void opening(StringBuilder html, Table table, Row row) {
        html.append("</tbody>\n<tbody>\n<tr class=\"opening\"><th scope=\"rowgroup\"");
        if (row.cells().isEmpty()) {
            html.append(" colspan=\"").append(table.columns().size()).append('"');
        }
        html.append('>').append(Escape.html(row.label())).append("</th>");
        for (Cell cell : row.cells()) {
            html.append(cell.text().isEmpty() ? "<td>" : "<th scope=\"col\">")
                    .append(Escape.html(cell.text()))
                    .append(cell.text().isEmpty() ? "</td>" : "</th>");
        }
        html.append("</tr>\n");
    }

    private static void row(StringBuilder html, Table table, Row row) {
        if (row.opening()) {
            opening(html, table, row);
            return;
        }
        html.append(row.main() ? "<tr class=\"main\">" : "<tr>")
                .append("<th scope=\"row\">")
                .append(Escape.html(row.label()))
                .append("</th>");
        int column = 1;
        for (Cell cell : row.cells()) {
            html.append("<td");
            if (table.columns().get(column).text()) {
                html.append(cell.text().length() > LONG ? " class=\"text wrap\"" : " class=\"text\"");
            }
            if (cell.span() > 1) {
                html.append(" colspan=\"").append(cell.span()).append('"');
            }
            html.append('>');
            if (cell.aside().isEmpty()) {
                text(html, cell);
            } else {
                html.append("<span aria-hidden=\"true\">")
                        .append(Escape.html(cell.text()))
                        .append("</span><span class=\"unseen\">")
                        .append(Escape.html(cell.aside()))
                        .append("</span>");
            }
            html.append("</td>");
            column += cell.span();
        }
        html.append("</tr>\n");
    }

    /** Stars hang outside, so that the figures stand below one another with and without them. */
    private static void text(StringBuilder html, Cell cell) {
        html.append(Escape.html(cell.text()));
        if (cell.stars() != null) {
            html.append("<span class=\"stars\">")
                    .append(Escape.html(cell.stars()))
                    .append("</span>");
        }
    }
}
