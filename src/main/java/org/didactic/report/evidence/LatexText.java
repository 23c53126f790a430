package org.didactic.report.evidence;

import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** Turns the LaTeX of a reference into plain text: accents become letters, braces and commands go. */
final class LatexText {
    private LatexText() {}

    /** Returns the text on one line; what is no LaTeX stays as it is, without its braces. */
    static String plain(String written) {
        String text = written.replaceAll("\\s+", " ").strip();
        if (text.indexOf('\\') >= 0) {
            try {
                text = new LaTeXPrinter().print(new LaTeXParser().parse(text.replaceAll("(?<!\\\\)%", "\\\\%")));
            } catch (ParseException | TokenMgrException e) {
                text = text.replaceAll("\\\\([%&$#_{}])", "$1");
            }
        }
        return text.replaceAll("[{}]", "")
                .replace('~', ' ')
                .replace("---", "\u2014")
                .replace("--", "\u2013")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
