package org.didactic.reproduce;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads {@code results.csv} and {@code briefings.csv} back. */
public final class RecordedNumbers {
    private static final long LARGEST = 200_000_000;
    private static final List<String> NAMES = List.of("id", "outcome", "estimator", "term");

    /** What else is text: the site of a number and why there is none. */
    private static final List<String> NOTES = List.of("site", "note");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]{1,3})?");

    private RecordedNumbers() {}

    /**
     * Returns the rows of a file by id in its order.
     *
     * @param shown its name in messages
     * @throws org.didactic.text.UserErrorException if it is absent, too large, or none of this program
     */
    public static Map<String, RecordedRow> read(Path file, String shown) {
        return rows(RecordedTable.open(file, shown, LARGEST));
    }

    /** Returns the rows in these bytes by id in their order. */
    public static Map<String, RecordedRow> read(byte[] bytes, String shown) {
        return rows(RecordedTable.of(bytes, shown));
    }

    private static Map<String, RecordedRow> rows(RecordedTable table) {
        table.require(NAMES);
        table.require(List.of(RecordedRow.ESTIMATE, RecordedRow.ERROR, RecordedRow.LOW, RecordedRow.HIGH));
        Map<String, RecordedRow> rows = new LinkedHashMap<>();
        table.forEach((line, cells) -> {
            Map<String, String> numbers = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                String head = table.heads().get(i);
                String cell = cells.get(i);
                if (!NAMES.contains(head) && !NOTES.contains(head) && !cell.isEmpty()) {
                    if (!NUMBER.matcher(cell).matches()) {
                        throw table.damaged(line, head + " is no number (" + cell + ")");
                    }
                    numbers.put(head, cell);
                }
            }
            String id = cells.get(table.column("id"));
            RecordedRow row =
                    new RecordedRow(id, cells.get(table.column("estimator")), cells.get(table.column("term")), numbers);
            if (rows.putIfAbsent(id, row) != null) {
                throw table.damaged(line, "the id is there twice (" + id + ")");
            }
        });
        return rows;
    }
}
