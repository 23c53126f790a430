package org.didactic.data;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.didactic.text.Located;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Where the table begins and ends among the records of a file. Only a file whose header is looked for has lines before it
 * and notes after its rows: rows at the end in which at most the first cell is filled, or with too few cells.
 */
final class RecordEdges {
    private final String file;
    private final @Nullable Located<String> header;
    private final boolean ragged;
    private final List<String> remarks;

    /**
     * Returns the edges of the table in a file.
     *
     * @param header a text in the header; null when the first row is the header
     * @param ragged whether blank cells at the end of a row are not written, as in workbooks
     */
    RecordEdges(String file, @Nullable Located<String> header, boolean ragged, List<String> remarks) {
        this.file = file;
        this.header = header;
        this.ragged = ragged;
        this.remarks = remarks;
    }

    /** Returns the names of the columns, or null after reporting that there is no such row. */
    String @Nullable [] header(Records records, Problems problems) {
        List<String> before = new ArrayList<>();
        for (String[] record = records.next(); record != null; record = records.next()) {
            if (isBlank(record)) {
                continue;
            }
            if (header == null || contains(record, header.value())) {
                if (!before.isEmpty()) {
                    remarks.add("the header is on line " + records.line() + "; what stands before it was left out");
                }
                return isLenient() ? names(record) : record;
            }
            if (before.size() < FirstWords.LINES) {
                before.add(FirstWords.of(record[0]));
            }
        }
        if (records.isBroken()) {
            return null;
        }
        if (header == null || before.isEmpty()) {
            problems.add(new Problem(
                    Position.ofFile(file),
                    "",
                    "the file is empty",
                    "it was not exported completely: a header and rows are needed"));
        } else {
            problems.add(
                    header,
                    "no row of the file has a cell with this text (" + header + ")",
                    "the file begins with other words: " + String.join("; ", before));
        }
        return null;
    }

    /** Returns whether a text tells the header from other rows. */
    boolean looksForHeader() {
        return header != null;
    }

    private boolean isLenient() {
        return ragged || header != null;
    }

    private static boolean contains(String[] record, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(record)
                .anyMatch(cell -> cell.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** Returns names without line feeds and blank ones at the end. */
    private String[] names(String[] record) {
        int width = filled(record);
        return Arrays.stream(record, 0, width)
                .map(name -> ragged ? name.strip().replaceAll("\\s+", " ") : name)
                .toArray(String[]::new);
    }

    /** Returns the number of cells up to the last that is not blank. */
    private static int filled(String[] record) {
        int filled = record.length;
        while (filled > 0 && record[filled - 1].isBlank()) {
            filled--;
        }
        return filled;
    }

    /** Returns the rows of the table; those after it become a remark when the records end. */
    Records rows(Records records, int width) {
        return isLenient() ? new Inner(records, width) : new Filled(records);
    }

    private static boolean isBlank(String[] record) {
        return record.length == 1 && record[0].isEmpty();
    }

    /** Every record but blank lines. */
    private record Filled(Records records) implements Records {
        @Override
        public String @Nullable [] next() {
            String[] record = records.next();
            while (record != null && isBlank(record)) {
                record = records.next();
            }
            return record;
        }

        @Override
        public int line() {
            return records.line();
        }

        @Override
        public boolean isBroken() {
            return records.isBroken();
        }
    }

    private record Row(int line, String[] cells) {}

    /** Records up to the last that is surely a row, made as wide as the header where only blank cells differ. */
    private final class Inner implements Records {
        private final Records records;
        private final int width;
        private final Deque<Row> ready = new ArrayDeque<>();
        private final List<Row> doubtful = new ArrayList<>();
        private int line;

        Inner(Records records, int width) {
            this.records = records;
            this.width = width;
        }

        @Override
        public String @Nullable [] next() {
            while (ready.isEmpty()) {
                String[] record = records.next();
                if (record == null) {
                    tellNotes();
                    return null;
                }
                int filled = filled(record);
                if (filled == 0) {
                    continue;
                }
                Row row = new Row(records.line(), widened(record, filled));
                if (header != null && width > 1 && (filled == 1 || row.cells().length < width)) {
                    doubtful.add(row);
                } else {
                    ready.addAll(doubtful);
                    doubtful.clear();
                    ready.add(row);
                }
            }
            Row row = ready.remove();
            line = row.line();
            return row.cells();
        }

        private String[] widened(String[] record, int filled) {
            if (record.length > width) {
                return Arrays.copyOf(record, Math.max(width, filled));
            }
            if (!ragged || record.length == width) {
                return record;
            }
            String[] wide = Arrays.copyOf(record, width);
            Arrays.fill(wide, record.length, width, "");
            return wide;
        }

        private void tellNotes() {
            if (!doubtful.isEmpty()) {
                remarks.add(FirstWords.leftOut(
                        doubtful.stream().map(row -> row.cells()[0]).toList()));
                doubtful.clear();
            }
        }

        @Override
        public int line() {
            return line;
        }

        @Override
        public boolean isBroken() {
            return records.isBroken();
        }
    }
}
