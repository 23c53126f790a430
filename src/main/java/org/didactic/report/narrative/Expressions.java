package org.didactic.report.narrative;

import java.util.Arrays;

/**
 * The expressions and tags in the source of a template. Text, comments and the contents of strings are blanked, so that
 * what is left stands at its old place; interpolations inside strings are expressions and stay.
 */
final class Expressions {
    private final String source;
    private final char[] kept;

    private Expressions(String source) {
        this.source = source;
        this.kept = new char[source.length()];
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
            return after("-->", at);
        }
        if (source.startsWith("<#noparse>", at)) {
            return after("</#noparse>", at);
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

    private int after(String end, int from) {
        int at = source.indexOf(end, from);
        return at < 0 ? source.length() : at + end.length();
    }

    private int expression(int from, char end) {
        int depth = 0;
        int at = from;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (depth == 0 && c == end) {
                return at + 1;
            }
            if (c == '"' || c == '\'') {
                at = string(at, at > from && source.charAt(at - 1) == 'r');
                continue;
            }
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            kept[at] = c;
            at++;
        }
        return at;
    }

    private int string(int open, boolean raw) {
        char quote = source.charAt(open);
        int at = open + 1;
        while (at < source.length() && source.charAt(at) != quote) {
            boolean interpolation = source.startsWith("${", at) || source.startsWith("#{", at);
            if (!raw && source.charAt(at) == '\\') {
                at += 2;
            } else {
                at = !raw && interpolation ? expression(at + 2, '}') : at + 1;
            }
        }
        return Math.min(at + 1, source.length());
    }
}
