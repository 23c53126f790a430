package org.didactic.parity;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.didactic.data.SmallCsv;
import org.didactic.text.CsvText;

/** The certificate of agreement with R: a file that goes into the program, and the same as a table of METHODS.md. */
record Certificate(List<Line> lines) {
    static final Path FILE = Path.of("src/main/resources/org/didactic/report/page/parity.csv");
    static final Path METHODS = Path.of("METHODS.md");

    private static final String HEADER = "quantity,software,data,values,largest_deviation";
    private static final String BEGIN = "<!-- make parity writes this table -->\n";
    private static final String END = "<!-- end of the table -->\n";

    /**
     * A kind of numbers.
     *
     * @param values how many were compared
     * @param deviation the largest, one digit rounded up: {@code 3e-11}
     */
    record Line(String quantity, String software, String data, int values, String deviation) {}

    /** Returns the certificate as the program carries it. */
    static Certificate stored() throws IOException {
        List<Line> lines = new ArrayList<>();
        for (List<String> cells : SmallCsv.read(Files.readAllBytes(FILE), FILE.toString()).stream()
                .skip(1)
                .map(SmallCsv.Row::cells)
                .toList()) {
            lines.add(new Line(cells.get(0), cells.get(1), cells.get(2), Integer.parseInt(cells.get(3)), cells.get(4)));
        }
        return new Certificate(lines);
    }

    /** Returns this certificate with what was compared anew; quantities whose data are absent keep their line. */
    Certificate with(Map<Quantity, SortedMap<String, Double>> compared) {
        Map<Quantity, Line> all = new EnumMap<>(Quantity.class);
        for (Quantity quantity : Quantity.values()) {
            lines.stream()
                    .filter(each -> each.quantity().equals(quantity.label()))
                    .forEach(each -> all.put(quantity, each));
        }
        compared.forEach((quantity, deviations) -> all.put(
                quantity,
                new Line(
                        quantity.label(),
                        quantity.software(),
                        quantity.data(),
                        deviations.size(),
                        oneDigit(deviations.values()))));
        return new Certificate(List.copyOf(all.values()));
    }

    /** Rounded up, so that no deviation is larger than what is printed. */
    private static String oneDigit(Collection<Double> deviations) {
        double largest = deviations.stream().mapToDouble(each -> each).max().orElse(0);
        BigDecimal digit = new BigDecimal(largest).round(new MathContext(1, RoundingMode.CEILING));
        return digit.signum() == 0 ? "0" : digit.unscaledValue() + "e" + -digit.scale();
    }

    /** Writes the file of the program. */
    void write() throws IOException {
        CsvText csv = new CsvText().row(HEADER.split(","));
        lines.forEach(each -> csv.row(
                each.quantity(), each.software(), each.data(), Integer.toString(each.values()), each.deviation()));
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, csv.toString());
    }

    /** Returns a text with the table between its two marks put in place of the old one. */
    String into(String text) {
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        return text.substring(0, begin) + table() + text.substring(text.indexOf(END, begin));
    }

    private String table() {
        StringBuilder table = new StringBuilder();
        table.append("| Numbers | Compared with | Data | Values | Largest deviation |\n");
        table.append("|---|---|---|---:|---:|\n");
        for (Line each : lines) {
            table.append("| ").append(each.quantity());
            table.append(" | ").append(each.software());
            table.append(" | ").append(each.data());
            table.append(" | ").append(each.values());
            table.append(" | ").append(each.deviation()).append(" |\n");
        }
        return table.toString();
    }
}
