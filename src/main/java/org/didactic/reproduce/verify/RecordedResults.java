package org.didactic.reproduce.verify;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A {@code results.csv} as text: its rows by their id.
 *
 * @param rows the cells of each row by the heads of their columns
 */
record RecordedResults(List<String> heads, Map<String, Map<String, String>> rows) {
    static final String ID = "id";

    /** Returns the results in these bytes; without any rows if they are no table with ids that occur once. */
    static RecordedResults read(byte[] bytes) {
        RecordedResults none = new RecordedResults(List.of(), Map.of());
        List<CSVRecord> records = new ArrayList<>();
        try (CSVParser parser = CSVFormat.DEFAULT.parse(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
            parser.forEach(records::add);
        } catch (IOException | UncheckedIOException e) {
            return none;
        }
        List<String> heads = records.isEmpty() ? List.of() : records.get(0).toList();
        if (heads.isEmpty() || !heads.get(0).equals(ID)) {
            return none;
        }
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (CSVRecord record : records.subList(1, records.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(heads.size(), record.size()); i++) {
                cells.put(heads.get(i), record.get(i));
            }
            if (record.size() != heads.size() || rows.putIfAbsent(record.get(0), cells) != null) {
                return none;
            }
        }
        return new RecordedResults(heads, rows);
    }
}
