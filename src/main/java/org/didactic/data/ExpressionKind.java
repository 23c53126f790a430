package org.didactic.data;

/** What an expression gives in every row that is not missing. */
enum ExpressionKind {
    NUMBER,
    TEXT,
    TRUTH,
    /** The cells of a file, all of which write numbers: numbers or texts as needed. */
    NUMBER_OR_TEXT;

    boolean canBeNumber() {
        return this == NUMBER || this == NUMBER_OR_TEXT;
    }

    boolean canBeText() {
        return this == TEXT || this == NUMBER_OR_TEXT;
    }

    /** Returns the words for it. */
    String words() {
        return switch (this) {
            case NUMBER, NUMBER_OR_TEXT -> "a number";
            case TEXT -> "a text";
            case TRUTH -> "a condition";
        };
    }
}
