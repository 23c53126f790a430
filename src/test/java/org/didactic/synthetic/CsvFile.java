package org.didactic.synthetic;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;

/** A comma-separated file in the making; numbers are rounded exactly and never in scientific notation. */
final class CsvFile {

    private final StringBuilder text = new StringBuilder();

    CsvFile(String... header) {
        row(header);
    }

    /** Adds a line; no cell may hold a comma, a quote or a line break. */
    void row(String... cells) {
        text.append(String.join(",", cells)).append('\n');
    }

    /** Writes the lines as UTF-8 without byte-order mark. */
    void write(Path file) throws IOException {
        Files.writeString(file, text);
    }

    /** A whole number, halves away from zero. */
    static String whole(double value) {
        return new BigDecimal(value).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    /** A multiple of five, as the official returns round their counts. */
    static String toFive(double value) {
        return new BigDecimal(value / 5)
                .setScale(0, RoundingMode.HALF_UP)
                .multiply(BigDecimal.valueOf(5))
                .toPlainString();
    }
}
