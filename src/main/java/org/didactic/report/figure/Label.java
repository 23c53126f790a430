package org.didactic.report.figure;

import java.awt.Color;

/**
 * A line of text at a place on the figure.
 *
 * @param x where the anchor lies, pixels from the left
 * @param baseline pixels from the top
 * @param size pixels per em
 * @param upwards whether the text runs from bottom to top, turned about its anchor
 */
record Label(
        String text,
        double x,
        double baseline,
        double size,
        FigureFont font,
        Anchor anchor,
        Color colour,
        boolean upwards) {

    enum Anchor {
        START,
        MIDDLE,
        END
    }

    static Label of(String text, double x, double baseline, double size, Anchor anchor) {
        return new Label(text, x, baseline, size, FigureFont.REGULAR, anchor, Palette.INK, false);
    }

    Label semibold() {
        return new Label(text, x, baseline, size, FigureFont.SEMIBOLD, anchor, colour, upwards);
    }

    Label coloured(Color other) {
        return new Label(text, x, baseline, size, font, anchor, other, upwards);
    }

    Label turned() {
        return new Label(text, x, baseline, size, font, anchor, colour, true);
    }

    double width() {
        return font.width(text, size);
    }

    /** Distance from the anchor back to where the text begins. */
    double lead() {
        return switch (anchor) {
            case START -> 0;
            case MIDDLE -> width() / 2;
            case END -> width();
        };
    }
}
