package org.didactic.data;

import org.jspecify.annotations.Nullable;

/**
 * A named column of a table.
 *
 * @param origin where its cells stand in a file; null for a computed column
 */
public record TableColumn(
        String name, Column cells, @Nullable CellOrigin origin) {

    /** Returns whether the column can be used as numbers. */
    public boolean isNumeric() {
        return !(cells instanceof TextColumn texts) || texts.isNumeric();
    }

    /** Returns the column as numbers; it must be numeric. */
    public NumberColumn numbers() {
        return cells instanceof NumberColumn numbers ? numbers : ((TextColumn) cells).numbers();
    }

    /** Returns the column as texts, numbers of a computed column written in full. */
    public TextColumn texts() {
        return cells instanceof TextColumn texts ? texts : ((NumberColumn) cells).texts();
    }

    TableColumn renamed(String other) {
        return new TableColumn(other, cells, origin);
    }

    TableColumn withCells(Column other) {
        return new TableColumn(name, other, origin);
    }
}
