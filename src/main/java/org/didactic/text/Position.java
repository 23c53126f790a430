package org.didactic.text;

import java.util.Comparator;

/**
 * A place in a file that a person can open: the file as the user named it, line and column counted from one.
 *
 * @param file the path as given on the command line, or relative to the analysis file
 * @param line the line, from 1; 0 when the whole file is meant
 * @param column the column in characters, from 1; 0 when the whole line is meant
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
    private static final Comparator<Position> ORDER = Comparator.comparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    /** Returns the position of a file as a whole. */
    public static Position ofFile(String file) {
        return new Position(file, 0, 0);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code file:line:column}, without the parts that are zero. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
