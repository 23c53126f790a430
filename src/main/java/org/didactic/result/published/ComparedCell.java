package org.didactic.result.published;

/**
 * A printed cell and how it stands to our value.
 *
 * @param outcome the id of the outcome that the printed table is about, empty for none
 * @param id the id of our number, empty where the cell names none, as in a summary of data
 */
public record ComparedCell(PrintedCell cell, String outcome, String id, CellVerdict verdict) {

    /** Returns whether the cell describes a variable of the data, and no estimate. */
    public boolean describesData() {
        return OwnValues.isOfData(cell);
    }
}
