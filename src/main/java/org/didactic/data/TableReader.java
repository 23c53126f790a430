package org.didactic.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.didactic.numeric.Chunks;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/** Makes a table of records: one names the columns, the rest are rows. An empty line is no row. */
final class TableReader {
    private static final int ROWS_AT_A_TIME = 1 << 13;

    private final String source;
    private final String file;
    private final Map<String, String> missingCodes;
    private final RecordEdges edges;
    private final @Nullable ProvisionalMarks provisional;
    private final Problems problems;

    /**
     * Returns a reader of one file.
     *
     * @param source the source's id, for messages about cells
     * @param file the file as a user can open it
     * @param missingCodes cells that mean missing, each with its meaning
     * @param edges tells where the table begins and ends in the file
     * @param provisional takes marks off numbers; null to leave cells as they are
     */
    TableReader(
            String source,
            String file,
            Map<String, String> missingCodes,
            RecordEdges edges,
            @Nullable ProvisionalMarks provisional,
            Problems problems) {
        this.source = source;
        this.file = file;
        this.missingCodes = missingCodes;
        this.edges = edges;
        this.provisional = provisional;
        this.problems = problems;
    }

    /** Returns the table, or null after reporting what keeps the records from being one. */
    @Nullable
    Table read(Records records) {
        String @Nullable [] names = edges.header(records, problems);
        if (records.isBroken() || names == null) {
            return null;
        }
        Header header = new Header(file, records.line(), names, edges.looksForHeader());
        return header.isSound(problems) ? rows(records, header) : null;
    }

    private @Nullable Table rows(Records records, Header header) {
        int width = header.names().size();
        TextColumnBuilder[] builders = new TextColumnBuilder[width];
        Arrays.setAll(builders, i -> new TextColumnBuilder());
        int[] lines = new int[1024];
        int rows = 0;
        FirstFew ragged = new FirstFew(problems);
        List<String[]> waiting = new ArrayList<>();
        Records inner = edges.rows(records, width);
        for (String[] record = inner.next(); record != null; record = inner.next()) {
            if (record.length != width) {
                int line = inner.line();
                String[] row = record;
                ragged.add(() -> header.ragged(line, row));
                continue;
            }
            waiting.add(provisional == null ? record : provisional.takenOff(record));
            if (waiting.size() == ROWS_AT_A_TIME) {
                add(waiting, builders);
            }
            lines = rows == lines.length ? Arrays.copyOf(lines, 2 * rows) : lines;
            lines[rows++] = inner.line();
        }
        if (inner.isBroken()) {
            return null;
        }
        add(waiting, builders);
        ragged.finish("rows with too few or too many cells");
        if (!ragged.isEmpty()) {
            return null;
        }
        if (rows == 0) {
            problems.add(new Problem(
                    new Position(file, header.line(), 0),
                    "",
                    "the file has a header and no rows",
                    "it was not exported completely"));
            return null;
        }
        return table(header, builders, Arrays.copyOf(lines, rows));
    }

    /** Adds rows to their columns, several columns at a time, and empties the list. */
    private static void add(List<String[]> rows, TextColumnBuilder[] builders) {
        int atATime = rows.size() < ROWS_AT_A_TIME ? builders.length : 1;
        new Chunks(builders.length, atATime).forEach((from, to) -> {
            for (int column = from; column < to; column++) {
                for (String[] row : rows) {
                    builders[column].add(row[column]);
                }
            }
        });
        rows.clear();
    }

    private Table table(Header header, TextColumnBuilder[] builders, int[] lines) {
        TextColumn[] cells = new TextColumn[builders.length];
        int atATime = lines.length < ROWS_AT_A_TIME ? builders.length : 1;
        new Chunks(builders.length, atATime).forEach((from, to) -> {
            for (int i = from; i < to; i++) {
                cells[i] = builders[i].build(missingCodes);
            }
        });
        List<TableColumn> columns = new ArrayList<>();
        for (int i = 0; i < builders.length; i++) {
            String name = header.names().get(i);
            columns.add(new TableColumn(name, cells[i], new CellOrigin(source, file, name, lines)));
        }
        return new Table(lines.length, columns);
    }
}
