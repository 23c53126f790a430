package org.didactic.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.ReportSpec.DeclaredTable;
import org.didactic.text.NumberText;

/** Tables of the author's own, as their files have them. */
final class DeclaredTables {
    private static final Pattern NUMBER = Pattern.compile("[-+\u2212]?\\d+(,\\d{3})*(\\.\\d+)?\\s?%?");

    private DeclaredTables() {}

    /**
     * Returns the table with this id.
     *
     * @throws org.didactic.text.UserErrorException if its file cannot be used
     */
    static Table of(StudyIndex index, String id) {
        DeclaredTable table = index.analysis().report().tables().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow();
        List<List<String>> rows = DeclaredFile.read(index.analysis(), table);
        List<String> heads = rows.get(0);
        List<List<String>> values = rows.subList(1, rows.size());
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            columns.add(new Column(heads.get(i), i == 0 || !isNumbers(values, i)));
        }
        List<Row> body = values.stream().map(each -> row(each, columns)).toList();
        return new Table(
                "",
                table.label().replaceFirst("\\.$", ""),
                "",
                List.of(),
                List.copyOf(columns),
                body,
                List.of(),
                table.note().isEmpty() ? List.of() : List.of(table.note()),
                rows);
    }

    private static Row row(List<String> values, List<Column> columns) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 1; i < values.size(); i++) {
            String text = values.get(i).strip();
            cells.add(Cell.of(columns.get(i).text() ? text : NumberText.withMinus(text)));
        }
        return new Row(values.get(0).strip(), false, cells);
    }

    /** Whether all cells of a column are numbers or empty, and not all of them empty. */
    private static boolean isNumbers(List<List<String>> rows, int column) {
        List<String> filled = rows.stream()
                .map(each -> each.get(column).strip())
                .filter(each -> !each.isEmpty())
                .toList();
        return !filled.isEmpty()
                && filled.stream().allMatch(each -> NUMBER.matcher(each).matches());
    }
}
