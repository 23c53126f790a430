package org.didactic.data;

import org.didactic.text.Position;

/** Where the cells of a column stand in a source file. */
public final class CellOrigin {
    private final String source;
    private final String file;
    private final String header;
    private final int[] lines;

    /**
     * Returns the origin of a column; the array is not copied.
     *
     * @param source the source's id
     * @param file the file as a user can open it
     * @param header the column's name in the file
     * @param lines the line of each cell, 0 for none
     */
    CellOrigin(String source, String file, String header, int[] lines) {
        this.source = source;
        this.file = file;
        this.header = header;
        this.lines = lines;
    }

    /** Returns the source's id. */
    public String source() {
        return source;
    }

    /** Returns the column's name in the file. */
    public String header() {
        return header;
    }

    /** Returns the line on which the row of this cell starts; 0 when no line is behind it. */
    public int line(int row) {
        return lines[row];
    }

    /** Returns the place of a cell. */
    public Position position(int row) {
        return new Position(file, lines[row], 0);
    }

    /** Returns {@code source.column}, the path of problems with a cell. */
    public String path() {
        return source + "." + header;
    }

    int[] lines() {
        return lines;
    }

    CellOrigin withLines(int[] other) {
        return new CellOrigin(source, file, header, other);
    }
}
