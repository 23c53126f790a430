package org.didactic.report.narrative;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, literal or sign of an expression.
 *
 * @param from the offset of its first character in the source, for a text that of its quote
 * @param to the offset behind its last
 * @param text what it says: a text in quotes without them, its escapes resolved and its interpolations blanked
 */
record ExpressionToken(Kind kind, int from, int to, String text) {
    private static final int HEX_DIGITS = 4;

    /** What a token is. */
    enum Kind {
        NAME,
        NUMBER,
        TEXT,
        SIGN
    }

    /**
     * The tokens of an expression, and those of expressions inside its texts, each list on its own level behind the text.
     *
     * @param end the offset behind the character that ends the expression
     */
    record Reading(List<ExpressionToken> tokens, int end) {}

    /** Returns whether this is the given sign or name. */
    boolean is(String other) {
        return (kind == Kind.NAME || kind == Kind.SIGN) && text.equals(other);
    }

    /** Reads an expression up to the character that ends it outside brackets and quotes. */
    static Reading read(String source, int from, char end) {
        List<ExpressionToken> tokens = new ArrayList<>();
        int depth = 0;
        int at = from;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (depth == 0 && c == end) {
                return new Reading(tokens, at + 1);
            }
            if (c == '"' || c == '\'') {
                boolean raw = at > from && source.charAt(at - 1) == 'r' && endsWithRaw(tokens);
                at = text(source, at, raw, tokens);
            } else if (Character.isDigit(c)) {
                at = add(tokens, Kind.NUMBER, source, at, numberEnd(source, at));
            } else if (Character.isJavaIdentifierStart(c)) {
                at = add(tokens, Kind.NAME, source, at, nameEnd(source, at));
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
                at = add(tokens, Kind.SIGN, source, at, at + 1);
            }
        }
        return new Reading(tokens, at);
    }

    private static boolean endsWithRaw(List<ExpressionToken> tokens) {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).is("r");
    }

    private static int add(List<ExpressionToken> tokens, Kind kind, String source, int from, int to) {
        tokens.add(new ExpressionToken(kind, from, to, source.substring(from, to)));
        return to;
    }

    private static int nameEnd(String source, int from) {
        int at = from;
        while (at < source.length() && Character.isJavaIdentifierPart(source.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns where digits end, and those behind a single point among them. */
    private static int numberEnd(String source, int from) {
        int at = from;
        while (at < source.length()
                && (Character.isDigit(source.charAt(at))
                        || source.charAt(at) == '.'
                                && at + 1 < source.length()
                                && Character.isDigit(source.charAt(at + 1)))) {
            at++;
        }
        return at;
    }

    /** Reads a text in quotes; what is interpolated in it follows as tokens of its own, in round brackets. */
    private static int text(String source, int open, boolean raw, List<ExpressionToken> tokens) {
        char quote = source.charAt(open);
        StringBuilder said = new StringBuilder();
        List<ExpressionToken> inside = new ArrayList<>();
        int at = open + 1;
        while (at < source.length() && source.charAt(at) != quote) {
            char c = source.charAt(at);
            if (!raw && (source.startsWith("${", at) || source.startsWith("#{", at))) {
                Reading reading = read(source, at + 2, '}');
                inside.add(new ExpressionToken(Kind.SIGN, at, at, "("));
                inside.addAll(reading.tokens());
                inside.add(new ExpressionToken(Kind.SIGN, at, at, ")"));
                said.append(' ');
                at = reading.end();
            } else if (!raw && c == '\\' && source.startsWith("x", at + 1)) {
                int end = hexEnd(source, at + 2);
                said.append(end > at + 2 ? (char) Integer.parseInt(source.substring(at + 2, end), 16) : 'x');
                at = end;
            } else {
                boolean escape = !raw && c == '\\' && at + 1 < source.length();
                said.append(escape ? source.charAt(at + 1) : c);
                at += escape ? 2 : 1;
            }
        }
        int end = Math.min(at + 1, source.length());
        tokens.add(new ExpressionToken(Kind.TEXT, open, end, said.toString()));
        tokens.addAll(inside);
        return end;
    }

    private static int hexEnd(String source, int from) {
        int at = from;
        while (at < source.length() && at < from + HEX_DIGITS && Character.digit(source.charAt(at), 16) >= 0) {
            at++;
        }
        return at;
    }
}
