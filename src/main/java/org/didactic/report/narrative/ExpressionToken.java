package org.didactic.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, literal or sign of an expression, cut as FreeMarker cuts it: whoever finds a place where the two differ can hide
 * something there.
 *
 * @param from the offset of its first character in the source, for a text that of its quote
 * @param to the offset behind its last
 * @param text what it says: a text in quotes without them, its escapes resolved and its interpolations blanked
 */
record ExpressionToken(Kind kind, int from, int to, String text) {
    private static final int HEX_DIGITS = 4;
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern COMMENT = Pattern.compile("[<\\[][#!]--(?:.*?--[>\\]]|.*)", Pattern.DOTALL);

    /** What a token is. */
    enum Kind {
        NAME,
        NUMBER,
        TEXT,
        SIGN
    }

    /**
     * The tokens of an expression; those of what is interpolated in a text follow it in round brackets of no width, and a
     * backslash in such a text is a sign.
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
        return read(source, from, source.length(), end);
    }

    private static Reading read(String source, int from, int limit, char end) {
        List<ExpressionToken> tokens = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(source).region(from, limit);
        int depth = 0;
        int at = from;
        while (at < limit) {
            char c = source.charAt(at);
            if (depth == 0 && c == end) {
                return new Reading(tokens, at + 1);
            }
            matcher.region(at, limit);
            boolean raw = c == 'r' && at + 1 < limit && isQuote(source.charAt(at + 1));
            if (isQuote(c) || raw) {
                at = text(source, raw ? at + 1 : at, limit, raw, tokens);
            } else if (matcher.usePattern(COMMENT).lookingAt()) {
                at = matcher.end();
            } else if (matcher.usePattern(NUMBER).lookingAt()) {
                at = add(tokens, Kind.NUMBER, source, at, matcher.end());
            } else if (isOfName(c)) {
                at = add(tokens, Kind.NAME, source, at, nameEnd(source, at, limit));
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
                at = add(tokens, Kind.SIGN, source, at, at + 1);
            }
        }
        return new Reading(tokens, at);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static boolean isOfName(char c) {
        return c > '\u007f' || Character.isLetter(c) || "_$@\\".indexOf(c) >= 0;
    }

    /** A name is read whole: the letter r at its end begins no raw text. */
    private static int nameEnd(String source, int from, int limit) {
        int at = from;
        while (at < limit && (isOfName(source.charAt(at)) || Character.isDigit(source.charAt(at)))) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, limit);
    }

    private static int add(List<ExpressionToken> tokens, Kind kind, String source, int from, int to) {
        tokens.add(new ExpressionToken(kind, from, to, source.substring(from, to)));
        return to;
    }

    /**
     * Reads a text in quotes, which ends at the first quote of its kind, whatever is interpolated in it: a text within a
     * text has the other kind of quotes, so that there are never more than two levels.
     */
    private static int text(String source, int open, int limit, boolean raw, List<ExpressionToken> tokens) {
        int close = open + 1;
        while (close < limit && source.charAt(close) != source.charAt(open)) {
            close += !raw && source.charAt(close) == '\\' ? 2 : 1;
        }
        close = Math.min(close, limit);
        int end = Math.min(close + 1, limit);
        StringBuilder said = new StringBuilder();
        List<ExpressionToken> inside = new ArrayList<>();
        List<ExpressionToken> backslashes = new ArrayList<>();
        int at = open + 1;
        while (at < close) {
            char c = source.charAt(at);
            if (!raw && (source.startsWith("${", at) || source.startsWith("#{", at))) {
                Reading reading = read(source, at + 2, close, '}');
                inside.add(new ExpressionToken(Kind.SIGN, at, at, "("));
                inside.addAll(reading.tokens());
                inside.add(new ExpressionToken(Kind.SIGN, at, at, ")"));
                said.append(' ');
                at = reading.end();
            } else if (!raw && c == '\\') {
                add(backslashes, Kind.SIGN, source, at, at + 1);
                at = escape(source, at + 1, close, said);
            } else {
                said.append(c);
                at++;
            }
        }
        tokens.add(new ExpressionToken(Kind.TEXT, open, end, said.toString()));
        if (!inside.isEmpty()) {
            tokens.addAll(backslashes);
            tokens.addAll(inside);
        }
        return end;
    }

    /** Adds what an escape means, and returns where it ends. */
    private static int escape(String source, int at, int close, StringBuilder said) {
        int end = at + 1;
        while (source.startsWith("x", at)
                && end < close
                && end <= at + HEX_DIGITS
                && Character.digit(source.charAt(end), 16) >= 0) {
            end++;
        }
        if (end > at + 1) {
            said.append((char) Integer.parseInt(source.substring(at + 1, end), 16));
        } else if (at < close) {
            said.append(source.charAt(at));
        }
        return Math.min(end, close);
    }
}
