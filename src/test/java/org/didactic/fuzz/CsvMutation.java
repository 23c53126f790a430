package org.didactic.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Changes a data file by its cells, rows or columns. */
final class CsvMutation {
    private final List<String[]> rows = new ArrayList<>();
    private final Draw draw;

    private CsvMutation(String text, Draw draw) {
        this.draw = draw;
        text.lines().forEach(line -> rows.add(line.split(",", -1)));
    }

    static String of(String text, Draw draw) {
        CsvMutation mutation = new CsvMutation(text, draw);
        if (mutation.rows.size() < 2) {
            return text;
        }
        mutation.change();
        StringBuilder csv = new StringBuilder();
        mutation.rows.forEach(row -> csv.append(String.join(",", row)).append('\n'));
        return csv.toString();
    }

    private void change() {
        switch (draw.below(16)) {
            case 0, 1, 2 -> cells(1 + draw.below(4));
            case 3 -> rows.add(row());
            case 4 -> rows.remove(1 + draw.below(rows.size() - 1));
            case 5 -> rows.subList(1 + draw.below(rows.size() - 1), rows.size()).clear();
            case 6 -> Collections.shuffle(rows.subList(1, rows.size()), new Random(draw.below(1000)));
            case 7 -> keepAlike();
            case 8, 9 -> constant();
            case 10 -> copied();
            case 11 -> swapped();
            case 12 -> scaled();
            case 13 -> rows.set(draw.below(rows.size()), new String[] {OddValues.cell(draw)});
            case 14 -> gone();
            default -> rows.get(0)[draw.below(rows.get(0).length)] = OddValues.cell(draw);
        }
    }

    private String[] row() {
        return rows.get(1 + draw.below(rows.size() - 1)).clone();
    }

    private int column() {
        return draw.below(rows.get(0).length);
    }

    private void cells(int count) {
        for (int i = 0; i < count; i++) {
            String[] row = rows.get(1 + draw.below(rows.size() - 1));
            row[draw.below(row.length)] = OddValues.cell(draw);
        }
    }

    /** Only rows that agree with one of them in a column: one unit, one period, treated units alone or none. */
    private void keepAlike() {
        int column = column();
        String value = cell(row(), column);
        boolean kept = draw.yes(50);
        rows.subList(1, rows.size()).removeIf(row -> cell(row, column).equals(value) != kept);
    }

    private void constant() {
        int column = column();
        String value = draw.yes(50) ? cell(row(), column) : OddValues.cell(draw);
        body(column, old -> value);
    }

    /** A column becomes a multiple of another, so that the two are collinear. */
    private void copied() {
        int from = column();
        int to = column();
        double factor = draw.of(List.of(1.0, 2.0, -1.0, 1e-9, 1e9));
        for (String[] row : rows.subList(1, rows.size())) {
            if (Math.max(from, to) < row.length) {
                row[to] = times(row[from], factor);
            }
        }
    }

    private void swapped() {
        int a = column();
        int b = column();
        for (String[] row : rows.subList(draw.below(2), rows.size())) {
            if (Math.max(a, b) < row.length) {
                Collections.swap(Arrays.asList(row), a, b);
            }
        }
    }

    private void scaled() {
        double factor = draw.of(List.of(1e300, 1e150, 1e-150, 1e-300, 0.0, -1.0, 1e12));
        body(column(), old -> times(old, factor));
    }

    private void gone() {
        int column = column();
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = new ArrayList<>(List.of(rows.get(i)));
            if (column < cells.size()) {
                cells.remove(column);
            }
            rows.set(i, cells.toArray(String[]::new));
        }
    }

    private void body(int column, java.util.function.UnaryOperator<String> change) {
        for (String[] row : rows.subList(1, rows.size())) {
            if (column < row.length) {
                row[column] = change.apply(row[column]);
            }
        }
    }

    private static String cell(String[] row, int column) {
        return column < row.length ? row[column] : "";
    }

    private static String times(String cell, double factor) {
        try {
            return Double.toString(Double.parseDouble(cell) * factor);
        } catch (NumberFormatException e) {
            return cell;
        }
    }
}
