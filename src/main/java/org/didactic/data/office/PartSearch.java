package org.didactic.data.office;

/** Looks for something in a part of a workbook as its bytes come along. */
interface PartSearch {
    void read(byte[] bytes, int count);

    /** Throws what it found. */
    void refuse() throws DamagedWorkbookException;
}
