package org.didactic.spec;

/** What is wrong in an expression, and where; ends the parsing. */
final class ExpressionFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final String remedy;
    private final int offset;

    ExpressionFault(int offset, String what, String remedy) {
        super(what);
        this.what = what;
        this.remedy = remedy;
        this.offset = offset;
    }

    String what() {
        return what;
    }

    String remedy() {
        return remedy;
    }

    /** Returns the index of the character to blame. */
    int offset() {
        return offset;
    }
}
