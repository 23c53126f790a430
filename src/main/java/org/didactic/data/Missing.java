package org.didactic.data;

/**
 * Why a cell has no value.
 *
 * @param kind the class of reason
 * @param detail what exactly: the code in the file, the cleaning step, the undefined operation
 * @param meaning what the code in the file means, where the analysis says it; else empty
 */
public record Missing(Kind kind, String detail, String meaning) {

    /** Returns a reason that has no meaning beyond its detail. */
    public Missing(Kind kind, String detail) {
        this(kind, detail, "");
    }

    /** The classes of reasons. */
    public enum Kind {
        /** The file has a missing code here; the detail is the code. */
        CODE,
        /** No row of a joined table matched. */
        UNMATCHED,
        /** An expression has no value here, such as ln of 0. */
        UNDEFINED,
        /** A cleaning step blanked the cell. */
        REMOVED
    }
}
