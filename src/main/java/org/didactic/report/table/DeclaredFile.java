package org.didactic.report.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.didactic.data.Utf8Check;
import org.didactic.report.narrative.StudyFolder;
import org.didactic.spec.Analysis;
import org.didactic.spec.ReportSpec.DeclaredTable;
import org.didactic.text.Located;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.didactic.text.UserErrorException;

/** The file of a table that an author declares: a small CSV file inside the study's folder. */
public final class DeclaredFile {
    private static final long BYTES = 1_000_000;
    private static final int ROWS = 2_000;
    private static final int COLUMNS = 30;
    private static final int MARK = 3;

    private DeclaredFile() {}

    /** Adds what is wrong with the files of the tables that the analysis declares. */
    public static void check(Analysis analysis, Problems problems) {
        for (DeclaredTable each : analysis.report().tables()) {
            try {
                read(analysis, each);
            } catch (UserErrorException e) {
                e.problems().forEach(problems::add);
            }
        }
    }

    /**
     * Returns the rows of a table's file, its heads first; all are as long as these.
     *
     * @throws UserErrorException if the file cannot be used
     */
    static List<List<String>> read(Analysis analysis, DeclaredTable table) {
        Located<String> name = table.file();
        StudyFolder folder = StudyFolder.of(analysis);
        Path file = folder.file(name.value());
        if (file == null) {
            throw error(absent(folder, name));
        }
        String shown = folder.path().resolve(name.value()).toString().replace('\\', '/');
        try {
            if (Files.size(file) > BYTES) {
                throw error(name.problem(
                        "the file of the table has more than a megabyte (" + name.value() + ")",
                        "declare it as a source: a table of the report is a small file"));
            }
            return rows(Files.readAllBytes(file), shown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Problem absent(StudyFolder folder, Located<String> name) {
        boolean missing = !Files.exists(folder.path().resolve(name.value()));
        if (folder.names(name.value()) && missing) {
            return name.problem(
                    "there is no such file (" + name.value() + ")",
                    "the path is mistyped: it is relative to the analysis file");
        }
        return folder.names(name.value()) && Files.isDirectory(folder.path().resolve(name.value()))
                ? name.problem("this is a folder (" + name.value() + ")", "name the CSV file inside it")
                : name.problem(
                        "the file of the table lies outside the study's folder (" + name.value() + ")",
                        "move it beside the analysis file");
    }

    private static List<List<String>> rows(byte[] bytes, String shown) throws IOException {
        boolean marked =
                bytes.length >= MARK && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        int start = marked ? MARK : 0;
        Problem encoding = Utf8Check.check(bytes, start, shown);
        if (encoding != null) {
            throw error(encoding);
        }
        List<List<String>> rows = new ArrayList<>();
        Problems problems = new Problems();
        var input = new ByteArrayInputStream(bytes, start, bytes.length - start);
        try (CSVParser parser = CSVFormat.DEFAULT.parse(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            long line = 1;
            for (CSVRecord record : parser) {
                check(record, rows, new Position(shown, (int) line, 0), problems);
                rows.add(record.toList());
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            throw error(new Problem(
                    Position.ofFile(shown),
                    "",
                    "a cell in quotes never ends or goes on after them",
                    "look for a quote (\") too many"));
        }
        if (rows.size() < 2) {
            problems.add(new Problem(
                    Position.ofFile(shown),
                    "",
                    rows.isEmpty() ? "the file is empty" : "the file has heads and no rows",
                    "a first row with the heads of the columns and one row more are needed"));
        }
        problems.throwIfAny();
        return List.copyOf(rows);
    }

    private static void check(CSVRecord record, List<List<String>> before, Position position, Problems problems) {
        if (before.isEmpty() && record.size() > COLUMNS) {
            problems.add(new Problem(
                    position,
                    "",
                    "the table has more than " + COLUMNS + " columns (" + record.size() + ")",
                    "leave out what no reader needs, or make two tables of it"));
        } else if (before.size() == ROWS + 1) {
            problems.add(new Problem(
                    position,
                    "",
                    "the table has more than 2,000 rows",
                    "declare the file as a source: a table of the report is a small file"));
        } else if (!before.isEmpty() && record.size() != before.get(0).size()) {
            problems.add(new Problem(
                    position,
                    "",
                    "the row has " + record.size() + (record.size() == 1 ? " cell" : " cells") + ", the heads are "
                            + before.get(0).size(),
                    record.size() > before.get(0).size() ? "a cell with a comma needs quotes" : "a comma is missing"));
        }
    }

    private static UserErrorException error(Problem problem) {
        return new UserErrorException(List.of(problem));
    }
}
