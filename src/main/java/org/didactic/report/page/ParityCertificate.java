package org.didactic.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.didactic.data.SmallCsv;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** How far this version of the program was found to be from R, as {@code make parity} wrote it. */
record ParityCertificate(List<Line> lines) {
    private static final String RESOURCE = "parity.csv";

    /** A kind of numbers: what it was compared with, on what data, how many were, and how far the farthest was. */
    record Line(String quantity, String software, String data, int values, String deviation) {

        private Map<String, String> texts() {
            return Map.of(
                    "quantity", quantity,
                    "software", software,
                    "data", data,
                    "values", NumberText.count(values),
                    "deviation", withMinus());
        }

        /** A digit and an exponent stay as they were written: they are bounds, rounded up. */
        private String withMinus() {
            int exponent = deviation.indexOf('e') + 1;
            return deviation.substring(0, exponent) + NumberText.withMinus(deviation.substring(exponent));
        }
    }

    /** Returns the certificate that the program carries. */
    static ParityCertificate bundled() {
        try (@Nullable InputStream stream = ParityCertificate.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("not in the program (" + RESOURCE + ")");
            }
            return new ParityCertificate(SmallCsv.read(stream.readAllBytes(), RESOURCE).stream()
                    .skip(1)
                    .map(SmallCsv.Row::cells)
                    .map(each ->
                            new Line(each.get(0), each.get(1), each.get(2), Integer.parseInt(each.get(3)), each.get(4)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns its lines and how many values were compared, for a template. */
    Map<String, Object> model() {
        return Map.of(
                "lines",
                lines.stream().map(Line::texts).toList(),
                "values",
                NumberText.count(lines.stream().mapToInt(Line::values).sum()));
    }
}
