package org.didactic.report.narrative;

import java.util.ArrayList;
import java.util.List;

/** The source of a template in pieces that follow each other: text that is shown, expressions, tags and comments. */
final class TemplateParts {
    private static final String NOPARSE = "<#noparse>";
    private static final String NOPARSE_END = "</#noparse>";

    private final String source;
    private final List<Part> parts = new ArrayList<>();

    private TemplateParts(String source) {
        this.source = source;
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
        if (source.startsWith(NOPARSE, at)) {
            int end = after(NOPARSE_END, at);
            int close = source.startsWith(NOPARSE_END, end - NOPARSE_END.length()) ? end - NOPARSE_END.length() : end;
            plain(Kind.TAG, at, at + NOPARSE.length());
            plain(Kind.TEXT, at + NOPARSE.length(), close);
            return plain(Kind.END_TAG, close, end);
        }
        if (source.startsWith("${", at) || source.startsWith("#{", at)) {
            return code(Kind.INTERPOLATION, at, '}');
        }
        if (source.startsWith("<#", at) || source.startsWith("<@", at)) {
            return code(Kind.TAG, at, '>');
        }
        if (source.startsWith("</#", at) || source.startsWith("</@", at)) {
            return plain(Kind.END_TAG, at, after(">", at));
        }
        return plain(Kind.TEXT, at, textEnd(at + 1));
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
