package org.didactic.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.didactic.text.Counted;
import org.didactic.text.NumberText;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.didactic.text.UserErrorException;

/** Reads small CSV files that people write by hand, whose rows keep their place in the file. */
public final class SmallCsv {
    /** The most bytes that such a file may have. */
    public static final int LARGEST = 1_000_000;

    private static final int ROWS = 2_000;
    private static final int COLUMNS = 30;
    private static final int MARK = 3;

    private SmallCsv() {}

    /** A row with the line on which it begins. */
    public record Row(Position position, List<String> cells) {}

    /**
     * Returns the rows, the heads first; all are as long as these.
     *
     * @param shown the file's name in messages
     * @throws UserErrorException if it is not UTF-8, is empty, too large, or has rows of different lengths
     */
    public static List<Row> read(byte[] bytes, String shown) {
        boolean marked =
                bytes.length >= MARK && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        int start = marked ? MARK : 0;
        Problem encoding = Utf8Check.check(bytes, start, shown);
        if (encoding != null) {
            throw error(encoding);
        }
        List<Row> rows = new ArrayList<>();
        Problems problems = new Problems();
        var input = new ByteArrayInputStream(bytes, start, bytes.length - start);
        try (CSVParser parser = CSVFormat.DEFAULT.parse(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            long line = 1;
            for (CSVRecord record : parser) {
                Position position = new Position(shown, (int) line, 0);
                if (rows.size() == ROWS + 1) {
                    problems.add(new Problem(
                            position,
                            "",
                            "the table has more than " + Counted.of(ROWS, "row"),
                            "keep only the rows that people are to read"));
                    break;
                }
                check(record, rows, position, problems);
                rows.add(new Row(position, record.toList()));
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            throw error(new Problem(
                    Position.ofFile(shown),
                    "",
                    "a cell in quotes never ends or goes on after them",
                    "look for a quote (\") too many"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

    private static void check(CSVRecord record, List<Row> before, Position position, Problems problems) {
        int heads = before.isEmpty() ? record.size() : before.get(0).cells().size();
        if (before.isEmpty() && record.size() > COLUMNS) {
            problems.add(new Problem(
                    position,
                    "",
                    "the table has more than " + COLUMNS + " columns (" + NumberText.count(record.size()) + ")",
                    "leave out what no reader needs, or make two tables of it"));
        } else if (record.size() != heads) {
            problems.add(new Problem(
                    position,
                    "",
                    "the row has " + Counted.of(record.size(), "cell") + ", the heads are " + heads,
                    record.size() > heads ? "a cell with a comma needs quotes" : "a comma is missing"));
        }
    }

    private static UserErrorException error(Problem problem) {
        return new UserErrorException(List.of(problem));
    }
}
