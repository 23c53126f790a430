package org.didactic.report.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.didactic.report.markup.Escape;

/** Writes rows as CSV after RFC 4180, with a line feed as the end of a line as in all other files of a report. */
public final class CsvTable {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+([eE][-+]?[0-9]+)?");

    private CsvTable() {}

    /** Returns the rows as text; a cell that a spreadsheet would take for a formula gets an apostrophe in front. */
    public static String write(List<List<String>> rows) {
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(csv, FORMAT)) {
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(CsvTable::guarded).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    private static String guarded(String cell) {
        return NUMBER.matcher(cell).matches() ? cell : Escape.spreadsheet(cell);
    }
}
