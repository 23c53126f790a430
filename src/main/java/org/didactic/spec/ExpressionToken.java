package org.didactic.spec;

/**
 * A word of an expression.
 *
 * @param text what it means: a name without backticks, a text without quotes, an operator as written
 * @param start where it starts in the expression, from 0
 */
record ExpressionToken(Kind kind, String text, int start) {

    /** What a word is. */
    enum Kind {
        NUMBER,
        TEXT,
        /** A name that may also be a function or one of {@code and}, {@code or}, {@code not}. */
        WORD,
        /** A name in backticks, which is always a column. */
        QUOTED_NAME,
        SYMBOL,
        END
    }

    boolean is(String symbolOrWord) {
        return (kind == Kind.SYMBOL || kind == Kind.WORD) && text.equals(symbolOrWord);
    }
}
