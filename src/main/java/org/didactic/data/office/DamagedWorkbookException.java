package org.didactic.data.office;

/** A file that is not the workbook it is said to be; the message says why, {@link #remedy} what to do. */
public final class DamagedWorkbookException extends Exception {
    private static final long serialVersionUID = 1;

    private final String remedy;

    DamagedWorkbookException(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    /** Returns what may help. */
    public String remedy() {
        return remedy;
    }
}
