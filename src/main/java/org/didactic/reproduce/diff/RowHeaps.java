package org.didactic.reproduce.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.reproduce.RecordedTable;

/**
 * The rows of a {@code sample.csv} by what names them.
 *
 * @param columns the outcomes and estimators
 * @param heaps the classes of all rows of one key, a list per row
 */
record RowHeaps(List<String> columns, Map<Key, List<List<String>>> heaps) {
    static final String USED = "used";
    static final String ABSENT = "not in the file";

    private static final List<String> HEADS = List.of("source", "line", "unit", "time", "within");

    /** What names a row whatever its line. */
    record Key(String source, String unit, String time, String within) {}

    static RowHeaps read(RecordedTable table) {
        table.require(HEADS);
        Map<Key, List<List<String>>> heaps = new LinkedHashMap<>();
        Map<List<String>, List<String>> pool = new LinkedHashMap<>();
        int first = HEADS.size();
        table.forEach((line, cells) -> {
            List<String> classes = List.copyOf(cells.subList(first, cells.size()));
            Key key = new Key(cells.get(0), cells.get(2), cells.get(3), cells.get(4));
            heaps.computeIfAbsent(key, each -> new ArrayList<>(1)).add(pool.computeIfAbsent(classes, each -> each));
        });
        return new RowHeaps(table.heads().subList(first, table.heads().size()), heaps);
    }

    /** Returns the classes of a key's rows in a column, in the order of the file. */
    List<String> classes(Key key, String column) {
        List<List<String>> rows = heaps.get(key);
        int index = columns.indexOf(column);
        return rows == null
                ? List.of()
                : rows.stream().map(each -> each.get(index)).toList();
    }
}
