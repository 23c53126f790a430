package org.didactic.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;

/** The row of a file that holds the names of its columns. */
final class Header {
    private final String file;
    private final int line;
    private final List<String> names;

    Header(String file, int line, String[] names) {
        this.file = file;
        this.line = line;
        this.names = List.of(names);
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
                        "give it one, or remove the column"));
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

    Problem ragged(int atLine, int cells) {
        return new Problem(
                new Position(file, atLine, 0),
                "",
                String.format(
                        Locale.ROOT,
                        "the row has %d %s, the header has %d",
                        cells,
                        cells == 1 ? "cell" : "cells",
                        names.size()),
                cells > names.size()
                        ? "a cell with a comma needs quotes"
                        : "a comma is missing, or the line is a footnote to be removed");
    }

    private Problem problem(String what, String remedy) {
        return new Problem(new Position(file, line, 0), "", what, remedy);
    }
}
