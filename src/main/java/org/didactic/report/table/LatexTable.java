package org.didactic.report.table;

import org.didactic.report.markup.Escape;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Group;
import org.didactic.report.table.Table.Row;

/** Writes a table for LaTeX in the manner of booktabs, to be read with {@code \input}. */
public final class LatexTable {
    private static final String PACKAGES = """
            %% Needs \\usepackage[T1]{fontenc}, \\usepackage[utf8]{inputenc}, \\usepackage{textcomp},
            %% \\usepackage{booktabs} and \\usepackage{threeparttable}.
            """.replace("%%", "%");

    private LatexTable() {}

    /** Returns the LaTeX; {@code reference} becomes the label: {@code tab:funded}. */
    public static String write(Table table, String reference) {
        StringBuilder tex = new StringBuilder(PACKAGES);
        tex.append("\\begin{table}[htbp]\n\\centering\n\\begin{threeparttable}\n\\caption{\\textbf{")
                .append(Escape.latex(table.finding()))
                .append(".}")
                .append(
                        table.subtitle().isBlank()
                                ? ""
                                : " " + Escape.latex(table.subtitle().strip()))
                .append("}\n\\label{tab:")
                .append(reference)
                .append("}\n\\begin{tabular}{l");
        table.columns().stream().skip(1).map(Column::text).forEach(text -> tex.append(text ? 'l' : 'r'));
        tex.append("}\n\\toprule\n");
        heads(tex, table);
        tex.append("\\midrule\n");
        table.body().forEach(row -> row(tex, row));
        if (!table.foot().isEmpty()) {
            tex.append("\\midrule\n");
            table.foot().forEach(row -> row(tex, row));
        }
        tex.append("\\bottomrule\n\\end{tabular}\n");
        if (!table.notes().isEmpty()) {
            tex.append("\\begin{tablenotes}\\footnotesize\n");
            table.notes()
                    .forEach(note ->
                            tex.append("\\item ").append(Escape.latex(note)).append('\n'));
            tex.append("\\end{tablenotes}\n");
        }
        return tex.append("\\end{threeparttable}\n\\end{table}\n").toString();
    }

    private static void heads(StringBuilder tex, Table table) {
        if (!table.groups().isEmpty()) {
            StringBuilder rules = new StringBuilder();
            int column = 2;
            for (Group group : table.groups()) {
                if (group.label().isEmpty()) {
                    tex.append(" &".repeat(group.span()));
                    column += group.span();
                    continue;
                }
                tex.append(" & \\multicolumn{").append(group.span()).append("}{c}{");
                tex.append(Escape.latex(group.label())).append('}');
                rules.append("\\cmidrule(lr){").append(column).append('-');
                column += group.span();
                rules.append(column - 1).append('}');
            }
            tex.append(" \\\\\n").append(rules).append('\n');
        }
        for (int i = 0; i < table.columns().size(); i++) {
            tex.append(i == 0 ? "" : " & ")
                    .append(Escape.latex(table.columns().get(i).label()));
        }
        tex.append(" \\\\\n");
    }

    private static void row(StringBuilder tex, Row row) {
        if (row.opening()) {
            tex.append("\\addlinespace\n\\textbf{")
                    .append(Escape.latex(row.label()))
                    .append('}');
            row.cells().forEach(cell -> tex.append(" & ").append(Escape.latex(cell.text())));
            tex.append(" \\\\\n");
            return;
        }
        tex.append(strong(row, row.label()));
        for (Cell cell : row.cells()) {
            tex.append(" & ");
            if (cell.span() > 1) {
                tex.append("\\multicolumn{").append(cell.span()).append("}{r}{");
                tex.append(strong(row, cell.printed())).append('}');
            } else {
                tex.append(strong(row, cell.printed()));
            }
        }
        tex.append(" \\\\\n");
    }

    private static String strong(Row row, String text) {
        String safe = Escape.latex(text);
        return row.main() && !text.isEmpty() ? "\\textbf{" + safe + "}" : safe;
    }
}
