package org.didactic.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.didactic.numeric.Chunks;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file of UTF-8 text, with or without a byte-order mark, lines ended by LF, CRLF or CR, cells in double quotes
 * where needed. An empty line is no row.
 */
final class CsvReader {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    private static final int ROWS_AT_A_TIME = 1 << 13;

    private static final Pattern START_LINE = Pattern.compile("startline (\\d+)");

    private final String source;
    private final String file;
    private final Set<String> missingCodes;
    private final Problems problems;

    /**
     * Returns a reader of one file.
     *
     * @param source the source's id, for messages about cells
     * @param file the file as a user can open it
     */
    CsvReader(String source, String file, Set<String> missingCodes, Problems problems) {
        this.source = source;
        this.file = file;
        this.missingCodes = missingCodes;
        this.problems = problems;
    }

    /** Returns the table, or null after reporting what keeps the bytes from being one. */
    @Nullable
    Table read(byte[] bytes) {
        int start = hasByteOrderMark(bytes) ? 3 : 0;
        Problem encoding = Utf8Check.check(bytes, start, file);
        if (encoding != null) {
            problems.add(encoding);
            return null;
        }
        if (PlainRecords.suffice(bytes, start)) {
            return read(new PlainRecords(bytes, start));
        }
        try (Reader reader = new InputStreamReader(
                        new ByteArrayInputStream(bytes, start, bytes.length - start), StandardCharsets.UTF_8);
                CSVParser parser = FORMAT.parse(reader)) {
            return read(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Table read(CSVParser parser) {
        try {
            return read(new QuotedRecords(parser));
        } catch (UncheckedIOException e) {
            reportQuotes(parser, e);
            return null;
        }
    }

    private @Nullable Table read(Records records) {
        String @Nullable [] header = records.next();
        while (header != null && isBlank(header)) {
            header = records.next();
        }
        if (header == null) {
            report(0, "the file is empty", "it was not exported completely: a header and rows are needed");
            return null;
        }
        CsvHeader names = new CsvHeader(file, records.line(), header);
        return names.isSound(problems) ? rows(records, names) : null;
    }

    private @Nullable Table rows(Records records, CsvHeader header) {
        int width = header.names().size();
        TextColumnBuilder[] builders = new TextColumnBuilder[width];
        Arrays.setAll(builders, i -> new TextColumnBuilder());
        int[] lines = new int[1024];
        int rows = 0;
        FirstFew ragged = new FirstFew(problems);
        List<String[]> waiting = new ArrayList<>();
        for (String[] record = records.next(); record != null; record = records.next()) {
            if (isBlank(record)) {
                continue;
            }
            if (record.length != width) {
                int line = records.line();
                int cells = record.length;
                ragged.add(() -> header.ragged(line, cells));
                continue;
            }
            waiting.add(record);
            if (waiting.size() == ROWS_AT_A_TIME) {
                add(waiting, builders);
            }
            lines = rows == lines.length ? Arrays.copyOf(lines, 2 * rows) : lines;
            lines[rows++] = records.line();
        }
        add(waiting, builders);
        ragged.finish("rows with too few or too many cells");
        if (!ragged.isEmpty()) {
            return null;
        }
        if (rows == 0) {
            report(header.line(), "the file has a header and no rows", "it was not exported completely");
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

    private Table table(CsvHeader header, TextColumnBuilder[] builders, int[] lines) {
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

    private void reportQuotes(CSVParser parser, UncheckedIOException e) {
        String cause = String.valueOf(e.getMessage());
        int line = (int) parser.getCurrentLineNumber();
        if (cause.contains("EOF")) {
            Matcher opened = START_LINE.matcher(cause);
            int start = opened.find() ? Integer.parseInt(opened.group(1)) : line;
            report(start, "a quote is opened and never closed", "add the closing quote (\") or remove the opening one");
        } else {
            report(
                    line,
                    "text follows a closing quote",
                    "a quote inside a quoted cell must be doubled (\"\"), or a quote before it is not closed");
        }
    }

    private void report(int line, String what, String remedy) {
        problems.add(new Problem(new Position(file, line, 0), "", what, remedy));
    }

    private static boolean isBlank(String[] record) {
        return record.length == 1 && record[0].isEmpty();
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }
}
