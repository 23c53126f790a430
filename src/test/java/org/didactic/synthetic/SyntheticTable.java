package org.didactic.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A committed table, read without the program: rows as column to text, in the order of the file. */
record SyntheticTable(List<Map<String, String>> rows) {

    static final Path FOLDER = Path.of("analyses", "cls", "data");

    static SyntheticTable read(String name) {
        try {
            List<String> lines = Files.readAllLines(FOLDER.resolve(name + ".csv"));
            String[] header = lines.get(0).split(",", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < header.length; i++) {
                    row.put(header[i], cells[i]);
                }
                rows.add(row);
            }
            return new SyntheticTable(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of a column, one per row. */
    List<String> column(String name) {
        return rows.stream().map(row -> row.getOrDefault(name, "")).toList();
    }

    /** The different texts of a column, in code-point order. */
    TreeSet<String> levels(String name) {
        return new TreeSet<>(column(name));
    }

    /** The rows in which a column has the given text. */
    SyntheticTable where(String name, String text) {
        return new SyntheticTable(
                rows.stream().filter(row -> text.equals(row.get(name))).toList());
    }

    int size() {
        return rows.size();
    }
}
