package org.didactic.report.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text made safe for a format; the same text in, the same characters on the page. */
public final class Escape {
    private static final String MARKDOWN_SPECIAL = "\\`*_{}[]<>#|$~&";

    /** What makes a list, a rule or a heading of a line that begins with it; its last character is to be escaped. */
    private static final Pattern MARKDOWN_OPENING = Pattern.compile("\\s*(?:[-+=]|\\d{1,9}[.)](?=\\s|$))");

    private static final Pattern SPACES = Pattern.compile("\\s*");

    private Escape() {}

    /** Returns the text for element content and quoted attributes of HTML and SVG. */
    public static String html(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(printable(c));
            }
        }
        return safe.toString();
    }

    /** Returns the text for a line of Markdown, also at its start or inside a pipe table; line breaks become spaces. */
    public static String markdown(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        Matcher opening = MARKDOWN_OPENING.matcher(text);
        int mark = opening.lookingAt() ? opening.end() - 1 : -1;
        // One space at the start looks like many, but four would make a line of code.
        int spaces = opening.usePattern(SPACES).lookingAt() ? opening.end() : 0;
        for (int i = Math.max(0, spaces - 1); i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == mark || MARKDOWN_SPECIAL.indexOf(c) >= 0) {
                safe.append('\\');
            }
            safe.append(c == '\n' || c == '\r' ? ' ' : printable(c));
        }
        return safe.toString();
    }

    /**
     * Returns the text for LaTeX with T1 encoding and UTF-8 input. A bracket or star that it starts with is braced: it
     * may follow a command such as a line break or an item, whose option it would become.
     */
    public static String latex(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean first = start;
            start = start && (c == ' ' || c == '\t' || c == '\n' || c == '\r');
            switch (c) {
                case '[', '*' -> safe.append(first ? "{" + c + "}" : String.valueOf(c));
                case '\\' -> safe.append("\\textbackslash{}");
                case '{', '}', '$', '&', '#', '_', '%' -> safe.append('\\').append(c);
                case '~' -> safe.append("\\textasciitilde{}");
                case '^' -> safe.append("\\textasciicircum{}");
                case '<' -> safe.append("\\textless{}");
                case '>' -> safe.append("\\textgreater{}");
                case '|' -> safe.append("\\textbar{}");
                case '"' -> safe.append("\\textquotedbl{}");
                case '\u2212' -> safe.append("$-$");
                case '\u0304' -> overlined(safe);
                case '\u03c7' -> safe.append("$\\chi$");
                case '\u00d7' -> safe.append("$\\times$");
                case '\u00b2' -> safe.append("\\textsuperscript{2}");
                case '\u2014' -> safe.append("---");
                case '\u2013' -> safe.append("--");
                case '\u00a0' -> safe.append('~');
                case '\n', '\r' -> safe.append(' ');
                default -> safe.append(printable(c));
            }
        }
        return safe.toString();
    }

    /** Puts the bar over the last character, as the combining macron does. */
    private static void overlined(StringBuilder safe) {
        char last = safe.length() == 0 ? ' ' : safe.charAt(safe.length() - 1);
        safe.setLength(Math.max(0, safe.length() - 1));
        safe.append("$\\bar{").append(last).append("}$");
    }

    /** Returns the text without characters that have no place on a page; a line feed or tab stays. */
    public static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (printable(text.charAt(i)) != text.charAt(i)) {
                StringBuilder safe = new StringBuilder(text.length());
                text.chars().forEach(c -> safe.append(printable((char) c)));
                return safe.toString();
            }
        }
        return text;
    }

    /** Control characters have no place on a page, and private-use ones mark inclusions there. */
    private static char printable(char c) {
        boolean control = c < ' ' && c != '\n' && c != '\t' || c == '\u007f';
        return control || c >= '\ue000' && c <= '\uf8ff' ? '\ufffd' : c;
    }
}
