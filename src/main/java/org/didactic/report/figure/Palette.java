package org.didactic.report.figure;

import java.awt.Color;

/** Colours of the figures apart from those of the estimators; the sides of a distribution share none with them. */
final class Palette {

    static final Color GROUND = Color.WHITE;
    static final Color INK = new Color(0x1D2733);
    static final Color SOFT = new Color(0x5B6773);
    static final Color GRID = new Color(0xE6E6E6);
    static final Color OTHER = new Color(0x828E98);
    static final Color TREATED = new Color(0x00664C);

    private Palette() {}

    static Color withAlpha(Color colour, double alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) (255 * alpha + 0.5));
    }
}
