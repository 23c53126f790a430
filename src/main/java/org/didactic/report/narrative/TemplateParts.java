package org.didactic.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The source of a template in pieces that follow each other: text that is shown, expressions, tags and comments. */
final class TemplateParts {
    private static final Pattern UNPARSED = Pattern.compile("<#(no[pP]arse|comment)\\s*>");
    private static final Pattern TAG = Pattern.compile("<#[A-Za-z]|<@");
    private static final Pattern END_TAG = Pattern.compile(
            "</#[A-Za-z_]+\\s*>|</@(?:[\\p{L}_$@][\\p{L}\\d_$@]*+(?:\\.[\\p{L}_$@][\\p{L}\\d_$@]*+)*+)?\\s*>");

    private final String source;
    private final Matcher matcher;
    private final List<Part> parts = new ArrayList<>();

    private TemplateParts(String source) {
        this.source = source;
        this.matcher = TAG.matcher(source);
    }

    /** What a piece is to the reader of a report. */
    enum Kind {
        /** Shown as it is. */
        TEXT,
        /** Shows what its expression gives. */
        INTERPOLATION,
        /** {@code <#…>} or {@code <@…>}. */
        TAG,
        /** {@code </#…>} or {@code </@…>}. */
        END_TAG,
        COMMENT
    }

    /**
     * A piece.
     *
     * @param from the offset of its first character
     * @param to the offset behind its last
     * @param tokens those of its expression; none for text
     */
    record Part(Kind kind, int from, int to, List<ExpressionToken> tokens) {}

    /** Returns the pieces in order; together they are the source. */
    static List<Part> of(String source) {
        TemplateParts reader = new TemplateParts(source);
        int at = 0;
        while (at < source.length()) {
            at = reader.piece(at);
        }
        return List.copyOf(reader.parts);
    }

    private int piece(int at) {
        if (source.startsWith("<#--", at)) {
            return plain(Kind.COMMENT, at, after("-->", at));
        }
        if (looksAt(UNPARSED, at)) {
            return unparsed(at);
        }
        if (source.startsWith("${", at) || source.startsWith("#{", at)) {
            return code(Kind.INTERPOLATION, at, '}');
        }
        if (looksAt(TAG, at)) {
            return code(Kind.TAG, at, '>');
        }
        if (looksAt(END_TAG, at)) {
            return plain(Kind.END_TAG, at, matcher.end());
        }
        return plain(Kind.TEXT, at, textEnd(at + 1));
    }

    private boolean looksAt(Pattern pattern, int at) {
        return source.charAt(at) == '<'
                && matcher.usePattern(pattern).region(at, source.length()).lookingAt();
    }

    /** Reads what FreeMarker does not, up to any end that it takes for one. */
    private int unparsed(int at) {
        String name = matcher.group(1);
        int open = matcher.end();
        Matcher end = Pattern.compile("[<\\[]/#?" + name + " *[>\\]]").matcher(source);
        boolean ends = end.find(open);
        int close = ends ? end.start() : source.length();
        int to = ends ? end.end() : source.length();
        if (name.equals("comment")) {
            return plain(Kind.COMMENT, at, to);
        }
        plain(Kind.TAG, at, open);
        plain(Kind.TEXT, open, close);
        return plain(Kind.END_TAG, close, to);
    }

    private int textEnd(int from) {
        int at = from;
        while (at < source.length() && "<$#".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private int after(String end, int from) {
        int at = source.indexOf(end, from);
        return at < 0 ? source.length() : at + end.length();
    }

    private int plain(Kind kind, int from, int to) {
        if (to > from) {
            parts.add(new Part(kind, from, to, List.of()));
        }
        return to;
    }

    private int code(Kind kind, int at, char end) {
        ExpressionToken.Reading reading = ExpressionToken.read(source, at + 2, end);
        parts.add(new Part(kind, at, reading.end(), reading.tokens()));
        return reading.end();
    }
}
