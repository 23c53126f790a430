package org.didactic.report.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.didactic.text.NumberText;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXObject;
import org.jbibtex.BibTeXString;
import org.jbibtex.ConcateValue;
import org.jbibtex.LiteralValue;
import org.jbibtex.ReferenceValue;
import org.jbibtex.Value;

/**
 * Refuses abbreviations of BibTeX from which texts grow beyond what a library can hold: an abbreviation may not name others,
 * since a few lines in which each names the one before twice are a text of millions of characters.
 *
 * @param source the text of the library
 * @param shown its path in messages
 */
record BibtexStrings(String source, String shown) {
    /** The parser calls itself for each text that is joined. */
    private static final int JOINS = 1_000;

    private static final long LONGEST = 4_000_000;
    private static final String REMEDY = "write the texts out";

    /** Returns whether the parser can read it, after adding why not. */
    boolean areFew(Problems problems) {
        boolean few = source.chars().filter(each -> each == '#').count() <= JOINS;
        if (!few) {
            problems.add(new Problem(
                    Position.ofFile(shown),
                    "evidence",
                    "more than " + NumberText.count(JOINS) + " texts are joined with #",
                    REMEDY));
        }
        return few;
    }

    /** Returns whether the texts of all references are short enough to be made, after adding why not. */
    boolean areShort(BibTeXDatabase library, Problems problems) {
        boolean sound = true;
        for (BibTeXObject object : library.getObjects()) {
            if (object instanceof BibTeXString string && namesAnother(string.getValue())) {
                String name = string.getKey().getValue();
                problems.add(new Problem(
                        position(name),
                        "evidence",
                        "an abbreviation is made of other abbreviations (" + name + ")",
                        REMEDY));
                sound = false;
            }
        }
        if (sound && length(library) > LONGEST) {
            problems.add(new Problem(
                    Position.ofFile(shown),
                    "evidence",
                    "with its abbreviations written out it has more than " + NumberText.count(LONGEST) + " characters",
                    "leave out what no reader needs"));
            sound = false;
        }
        return sound;
    }

    private static boolean namesAnother(Value value) {
        return value instanceof ConcateValue joined
                ? namesAnother(joined.getLeft()) || namesAnother(joined.getRight())
                : value instanceof ReferenceValue;
    }

    private static long length(BibTeXDatabase library) {
        long length = 0;
        for (BibTeXObject object : library.getObjects()) {
            if (object instanceof BibTeXEntry entry) {
                for (Value value : entry.getFields().values()) {
                    length += length(value);
                }
            }
        }
        return length;
    }

    private static long length(Value value) {
        if (value instanceof ConcateValue joined) {
            return length(joined.getLeft()) + length(joined.getRight());
        }
        if (value instanceof ReferenceValue named) {
            return named.isResolved() ? length(named.getString().getValue()) : 0;
        }
        return value instanceof LiteralValue text ? text.getString().length() : 0;
    }

    private Position position(String name) {
        Matcher at = Pattern.compile("@\\s*string\\s*[{(]\\s*" + Pattern.quote(name), Pattern.CASE_INSENSITIVE)
                .matcher(source);
        if (!at.find()) {
            return Position.ofFile(shown);
        }
        String before = source.substring(0, at.start());
        int line = (int) before.chars().filter(each -> each == '\n').count() + 1;
        return new Position(shown, line, at.start() - before.lastIndexOf('\n'));
    }
}
