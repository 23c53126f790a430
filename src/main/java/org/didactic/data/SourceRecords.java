package org.didactic.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.didactic.data.ListedRecords.Listed;
import org.didactic.data.office.DamagedWorkbookException;
import org.didactic.data.office.Workbook;
import org.didactic.spec.SourceLayout;
import org.didactic.spec.SourceSpec;
import org.didactic.text.Located;
import org.didactic.text.NearestName;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/** Opens the file of a source, whose kind the ending of its name tells. */
final class SourceRecords {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();

    private final SourceSpec spec;
    private final String file;
    private final Problems problems;
    private final List<String> remarks;

    /**
     * Returns an opener.
     *
     * @param file the file as a user can open it
     * @param remarks takes what was seen from the file though the analysis does not say it
     */
    SourceRecords(SourceSpec spec, String file, Problems problems, List<String> remarks) {
        this.spec = spec;
        this.file = file;
        this.problems = problems;
        this.remarks = remarks;
    }

    /** Returns the records, or null after reporting why the bytes have none. */
    @Nullable
    Records open(byte[] bytes) {
        String name = file.toLowerCase(Locale.ROOT);
        if (Workbook.isOne(name)) {
            return workbook(bytes, name);
        }
        SourceLayout layout = spec.layout();
        byte[] text = new TextDecoding(file, problems, remarks).utf8(bytes, layout.encoding());
        if (text == null) {
            return null;
        }
        if (name.endsWith(".json")) {
            return new ListsInJson(file, problems).records(text);
        }
        Character declared = layout.separator();
        return cells(
                layout.unquote() ? new LineUnquoting(declared == null ? ',' : declared, remarks).unquoted(text) : text);
    }

    private Records cells(byte[] text) {
        Character declared = spec.layout().separator();
        Located<String> header = spec.layout().header();
        char separator = declared == null ? Separators.of(text, header == null ? "" : header.value()) : declared;
        if (declared == null && separator != ',') {
            remarks.add("cells are separated by " + Separators.word(separator) + ", as the header shows");
        }
        if (PlainRecords.suffice(text)) {
            return new PlainRecords(text, separator);
        }
        try {
            return new QuotedRecords(
                    FORMAT.builder()
                            .setDelimiter(separator)
                            .get()
                            .parse(new InputStreamReader(new ByteArrayInputStream(text), StandardCharsets.UTF_8)),
                    file,
                    problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Records workbook(byte[] bytes, String name) {
        try {
            Workbook workbook = Workbook.of(bytes, name);
            String sheet = sheet(workbook.sheets());
            return sheet == null
                    ? null
                    : new ListedRecords(workbook.rows(sheet).stream()
                            .map(row -> new Listed(row.line(), row.cells()))
                            .toList());
        } catch (DamagedWorkbookException e) {
            problems.add(new Problem(Position.ofFile(file), "", String.valueOf(e.getMessage()), e.remedy()));
            return null;
        }
    }

    private @Nullable String sheet(List<String> sheets) {
        Located<String> wanted = spec.layout().sheet();
        String all = String.join(", ", sheets);
        if (wanted == null) {
            if (sheets.size() != 1) {
                Located<String> at = spec.file();
                problems.add(
                        at,
                        sheets.isEmpty()
                                ? "the workbook has no sheets (" + at + ")"
                                : "the workbook has several sheets (" + all + ")",
                        "add `sheet: NAME`");
                return null;
            }
            return sheets.get(0);
        }
        if (!sheets.contains(wanted.value())) {
            String nearest = NearestName.of(wanted.value(), sheets);
            problems.add(
                    wanted,
                    "the workbook has no sheet of that name (" + wanted + ")",
                    nearest == null ? "one of " + all : "you mean " + nearest);
            return null;
        }
        return wanted.value();
    }
}
