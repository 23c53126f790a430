package org.didactic.reproduce;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.didactic.text.FileTrouble;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.UserErrorException;

/**
 * A CSV file of a run, read row by row.
 *
 * @param content opens it
 * @param shown its name in messages
 * @param heads of its columns
 */
public record RecordedTable(Content content, String shown, List<String> heads) {
    private static final String REMEDY = "make the report again with didactic report";

    /** Opens the bytes of a table. */
    interface Content {
        InputStream open() throws IOException;
    }

    /** Returns the table in a file, of any size; throws when there is none. */
    public static RecordedTable open(Path file, String shown) {
        return open(file, shown, Long.MAX_VALUE);
    }

    static RecordedTable open(Path file, String shown, long largest) {
        return of(
                () -> {
                    if (Files.size(file) > largest) {
                        throw error(shown, 0, "the file is larger than any of this program");
                    }
                    return Files.newInputStream(file);
                },
                shown);
    }

    static RecordedTable of(byte[] bytes, String shown) {
        return of(() -> new ByteArrayInputStream(bytes), shown);
    }

    private static RecordedTable of(Content content, String shown) {
        try (CSVParser parser = parser(content)) {
            for (CSVRecord head : parser) {
                return new RecordedTable(content, shown, head.toList());
            }
            throw error(shown, 0, "the file is empty");
        } catch (IOException | UncheckedIOException e) {
            throw error(shown, 0, unreadable(e));
        }
    }

    private static CSVParser parser(Content content) throws IOException {
        return CSVFormat.DEFAULT.parse(
                new BufferedReader(new InputStreamReader(content.open(), StandardCharsets.UTF_8.newDecoder())));
    }

    /** Gives each row with its line to a consumer. */
    public void forEach(BiConsumer<Integer, List<String>> consumer) {
        try (CSVParser parser = parser(content)) {
            int line = 0;
            for (CSVRecord row : parser) {
                line++;
                if (row.size() != heads.size()) {
                    throw damaged(line, "the row has " + row.size() + " cells, the heads are " + heads.size());
                }
                if (line > 1) {
                    consumer.accept(line, row.toList());
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw error(shown, 0, unreadable(e));
        }
    }

    /** Throws unless all these are heads. */
    public void require(List<String> names) {
        for (String name : names) {
            if (!heads.contains(name)) {
                throw error(shown, 1, "the file is none of this program: it lacks the column " + name);
            }
        }
    }

    int column(String head) {
        return heads.indexOf(head);
    }

    UserErrorException damaged(int line, String what) {
        return error(shown, line, what);
    }

    private static String unreadable(Exception e) {
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        return cause instanceof IOException trouble
                ? "the file cannot be read (" + FileTrouble.words(trouble) + ")"
                : "the file cannot be read";
    }

    private static UserErrorException error(String shown, int line, String what) {
        return new UserErrorException(List.of(new Problem(new Position(shown, line, 0), "", what, REMEDY)));
    }
}
