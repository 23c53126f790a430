package org.didactic.data;

import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/** Records of a file in which cells may be quoted. */
final class QuotedRecords implements Records {
    private static final Pattern START_LINE = Pattern.compile("startline (\\d+)");

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final String file;
    private final Problems problems;
    private int line;
    private boolean broken;

    /** Returns the records of a file, which reports faulty quotes under this name. */
    QuotedRecords(CSVParser parser, String file, Problems problems) {
        this.parser = parser;
        this.records = parser.iterator();
        this.file = file;
        this.problems = problems;
    }

    @Override
    public String @Nullable [] next() {
        int before = (int) parser.getCurrentLineNumber();
        try {
            if (broken || !records.hasNext()) {
                return null;
            }
            line = before + 1;
            return records.next().values();
        } catch (UncheckedIOException e) {
            broken = true;
            report(String.valueOf(e.getMessage()));
            return null;
        }
    }

    private void report(String cause) {
        int at = (int) parser.getCurrentLineNumber();
        if (cause.contains("EOF")) {
            Matcher opened = START_LINE.matcher(cause);
            report(
                    opened.find() ? Integer.parseInt(opened.group(1)) : at,
                    "a quote is opened and never closed",
                    "add the closing quote (\") or remove the opening one");
        } else {
            report(
                    at,
                    "text follows a closing quote",
                    "a quote inside a quoted cell must be doubled (\"\"), or a quote before it is not closed");
        }
    }

    private void report(int at, String what, String remedy) {
        problems.add(new Problem(new Position(file, at, 0), "", what, remedy));
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public boolean isBroken() {
        return broken;
    }
}
