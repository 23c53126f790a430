package org.didactic.report.narrative;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The expressions and tags in the source of a template. Text, comments and the contents of strings are blanked, so that
 * what is left stands at its old place; strings with interpolations are expressions and stay. The rules are those by which
 * FreeMarker cuts a template into tokens: whoever finds a place where the two differ can hide an expression there.
 */
final class Expressions {
    private static final Pattern UNPARSED = Pattern.compile("<#(noparse|comment)\\s*>");
    private static final Pattern COMMENT_INSIDE = Pattern.compile("[<\\[][#!]--(?:.*?--[>\\]]|.*)", Pattern.DOTALL);

    private final String source;
    private final char[] kept;
    private final Matcher unparsed;
    private final Matcher comment;

    private Expressions(String source) {
        this.source = source;
        this.kept = new char[source.length()];
        this.unparsed = UNPARSED.matcher(source);
        this.comment = COMMENT_INSIDE.matcher(source);
        Arrays.fill(kept, ' ');
    }

    /** Returns a text as long as the source. */
    static String of(String source) {
        Expressions expressions = new Expressions(source);
        int at = 0;
        while (at < source.length()) {
            at = expressions.text(at);
        }
        return new String(expressions.kept);
    }

    /** Reads what begins in text, and returns where it ends. */
    private int text(int at) {
        if (source.startsWith("<#--", at)) {
            int end = source.indexOf("-->", at + 4);
            return end < 0 ? source.length() : end + 3;
        }
        if (source.startsWith("<#", at) && unparsed.region(at, source.length()).lookingAt()) {
            Matcher end = Pattern.compile("[<\\[]/#?" + unparsed.group(1) + " *[>\\]]")
                    .matcher(source);
            return end.find(unparsed.end()) ? end.end() : source.length();
        }
        if (source.startsWith("${", at) || source.startsWith("#{", at)) {
            return expression(at + 2, '}');
        }
        if (source.startsWith("<#", at) || source.startsWith("<@", at)) {
            kept[at] = source.charAt(at);
            kept[at + 1] = source.charAt(at + 1);
            return expression(at + 2, '>');
        }
        return at + 1;
    }

    private int expression(int from, char end) {
        int depth = 0;
        int at = from;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (depth == 0 && c == end) {
                return at + 1;
            }
            if (isComment(at)) {
                at = comment.end();
            } else if (c == '"' || c == '\'') {
                at = string(at, false);
            } else if (c == 'r' && at + 1 < source.length() && "\"'".indexOf(source.charAt(at + 1)) >= 0) {
                kept[at] = c;
                at = string(at + 1, true);
            } else if (isOfName(c)) {
                at = name(at);
            } else {
                depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
                kept[at] = c;
                at++;
            }
        }
        return at;
    }

    private boolean isComment(int at) {
        char c = source.charAt(at);
        return (c == '<' || c == '[') && comment.region(at, source.length()).lookingAt();
    }

    private static boolean isOfName(char c) {
        return c > '\u007f' || Character.isLetter(c) || "_$@\\".indexOf(c) >= 0;
    }

    /** A name is read whole: the letter r at its end begins no raw string. */
    private int name(int from) {
        int at = from;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (!isOfName(c) && !Character.isDigit(c)) {
                break;
            }
            int to = Math.min(source.length(), c == '\\' ? at + 2 : at + 1);
            source.getChars(at, to, kept, at);
            at = to;
        }
        return at;
    }

    /** A string ends at the first quote of its kind, whatever is interpolated in it. */
    private int string(int open, boolean raw) {
        char quote = source.charAt(open);
        int at = open + 1;
        boolean escaped = false;
        while (at < source.length() && (escaped || source.charAt(at) != quote)) {
            escaped = !raw && !escaped && source.charAt(at) == '\\';
            at++;
        }
        String content = source.substring(open + 1, Math.min(at, source.length()));
        if (!raw && (content.contains("${") || content.contains("#{"))) {
            for (int i = open + 1; i < at; i++) {
                if (isComment(i)) {
                    i = Math.min(comment.end(), at) - 1;
                } else {
                    kept[i] = source.charAt(i);
                }
            }
        }
        return Math.min(at + 1, source.length());
    }
}
