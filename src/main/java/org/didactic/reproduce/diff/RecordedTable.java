package org.didactic.reproduce.diff;

import java.io.IOException;
import java.io.Reader;
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
 * @param shown its name in messages
 * @param heads of its columns
 */
record RecordedTable(Path file, String shown, List<String> heads) {
    private static final String REMEDY = "make the report again with didactic report";

    /** Returns the table in a file; throws when there is none. */
    static RecordedTable open(Path file, String shown) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVFormat.DEFAULT.parse(reader)) {
            for (CSVRecord head : parser) {
                return new RecordedTable(file, shown, head.toList());
            }
            throw error(shown, 0, "the file is empty");
        } catch (IOException | UncheckedIOException e) {
            throw error(shown, 0, unreadable(e));
        }
    }

    /** Gives each row with its line to a consumer. */
    void forEach(BiConsumer<Integer, List<String>> consumer) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVFormat.DEFAULT.parse(reader)) {
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
    void require(List<String> names) {
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
