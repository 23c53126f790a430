package org.didactic.report.figure;

/**
 * What is said of a figure.
 *
 * @param idPrefix letters, digits, {@code -} and {@code _}, starting with a letter; unique among the figures of a page,
 *     since every id inside the SVG starts with it
 * @param title the finding in a few words, without its full stop; read out in place of the picture
 * @param description what the figure shows, in sentences, for those who do not see it
 * @param caption what is drawn and how, in sentences; stands below the picture
 */
public record FigureText(String idPrefix, String title, String description, String caption) {

    public FigureText {
        startOfId(idPrefix);
    }

    /** The prefix itself; throws if no XML id can start with it. */
    static String startOfId(String prefix) {
        if (!prefix.matches("[A-Za-z][A-Za-z0-9_-]*")) {
            throw new IllegalArgumentException("not the start of an XML id (" + prefix + ")");
        }
        return prefix;
    }
}
