package org.didactic.reproduce.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads {@code results.csv} back. */
final class RecordedNumbers {
    private static final List<String> NAMES = List.of("id", "outcome", "estimator", "term");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]{1,3})?");

    private RecordedNumbers() {}

    /** Returns the rows by id in the order of the file. */
    static Map<String, NumberRow> read(RecordedTable table) {
        table.require(NAMES);
        table.require(List.of(NumberRow.ESTIMATE, NumberRow.ERROR, NumberRow.LOW, NumberRow.HIGH));
        Map<String, NumberRow> rows = new LinkedHashMap<>();
        table.forEach((line, cells) -> {
            Map<String, Double> numbers = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                String head = table.heads().get(i);
                String cell = cells.get(i);
                if (!NAMES.contains(head) && !cell.isEmpty()) {
                    if (!NUMBER.matcher(cell).matches()) {
                        throw table.damaged(line, head + " is no number (" + cell + ")");
                    }
                    numbers.put(head, Double.valueOf(cell));
                }
            }
            String id = cells.get(table.column("id"));
            NumberRow row =
                    new NumberRow(id, cells.get(table.column("estimator")), cells.get(table.column("term")), numbers);
            if (rows.putIfAbsent(id, row) != null) {
                throw table.damaged(line, "the id is there twice (" + id + ")");
            }
        });
        return rows;
    }
}
