package org.didactic.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;

/** The row of a file that holds the names of its columns. */
final class Header {
    private static final Pattern INNER_QUOTES = Pattern.compile("[,;\\t|]\"|\"[,;\\t|]");
    private static final String TWICE_QUOTED = "each line stands in quotes once more: declare `unquote: true`";
    private static final String NOTES = "notes stand before the header or after the rows:"
            + " `header: {contains: TEXT}`, with a text of the header, leaves them out";

    private final String file;
    private final int line;
    private final List<String> names;
    private final boolean lookedFor;

    /**
     * Returns a header.
     *
     * @param lookedFor whether a text told it from other rows; otherwise it is the first
     */
    Header(String file, int line, String[] names, boolean lookedFor) {
        this.file = file;
        this.line = line;
        this.names = List.of(names);
        this.lookedFor = lookedFor;
    }

    List<String> names() {
        return names;
    }

    int line() {
        return line;
    }

    /** Returns whether every column has a name of its own, after reporting those that have not. */
    boolean isSound(Problems problems) {
        boolean sound = true;
        if (names.size() == 1 && isTwiceQuoted(names.get(0))) {
            problems.add(problem(
                    String.format(Locale.ROOT, "the header has a single column (%s)", names.get(0)), TWICE_QUOTED));
            return false;
        }
        if (names.size() == 1 && (names.get(0).contains(";") || names.get(0).contains("\t"))) {
            String separator = names.get(0).contains(";") ? "semicolons" : "tabs";
            problems.add(problem(
                    String.format(Locale.ROOT, "the header has a single column (%s)", names.get(0)),
                    "the cells are separated by " + separator + ": declare them as `separator`"));
            sound = false;
        }
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.isEmpty()) {
                problems.add(problem(
                        String.format(Locale.ROOT, "column %d of the header has no name", i + 1),
                        lookedFor ? "give it one, or remove the column" : "give it one; or " + NOTES));
                sound = false;
            } else if (first.containsKey(name)) {
                problems.add(problem(
                        String.format(
                                Locale.ROOT,
                                "columns %d and %d of the header have one name (%s)",
                                first.get(name),
                                i + 1,
                                name),
                        "rename one of them in the file"));
                sound = false;
            }
            first.putIfAbsent(name, i + 1);
        }
        return sound;
    }

    /** Returns the problem that a row has another number of cells. */
    Problem ragged(int atLine, String[] row) {
        return new Problem(
                new Position(file, atLine, 0),
                "",
                String.format(
                        Locale.ROOT,
                        "the row has %d %s, the header has %d",
                        row.length,
                        row.length == 1 ? "cell" : "cells",
                        names.size()),
                remedy(row));
    }

    private String remedy(String[] row) {
        if (row.length == 1 && isTwiceQuoted(row[0])) {
            return TWICE_QUOTED;
        }
        if (row.length > names.size()) {
            return "a cell with a comma needs quotes" + (lookedFor ? "" : "; or " + NOTES);
        }
        return "a comma is missing" + (lookedFor ? "" : "; or " + NOTES);
    }

    /** Returns whether a cell is a whole line, which had quotes of its own inside. */
    private static boolean isTwiceQuoted(String cell) {
        return INNER_QUOTES.matcher(cell).find();
    }

    private Problem problem(String what, String remedy) {
        return new Problem(new Position(file, line, 0), "", what, remedy);
    }
}
