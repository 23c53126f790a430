package org.didactic.report.figure;

import java.awt.Color;
import java.util.List;

/**
 * Colours of the figures. Estimators have the Okabe–Ito colours (Okabe and Ito 2008) that reach a contrast of 3:1 on
 * white, the purple darkened to get there; the groups of a distribution have two others, since they mean something else.
 */
final class Palette {

    static final Color GROUND = Color.WHITE;
    static final Color INK = new Color(0x1D2733);
    static final Color SOFT = new Color(0x5B6773);
    static final Color GRID = new Color(0xE6E6E6);
    static final Color OTHER = new Color(0x6B7780);
    static final Color TREATED = new Color(0x007A5A);
    static final List<Color> SERIES =
            List.of(new Color(0x0072B2), new Color(0xD55E00), new Color(0xA84A80), new Color(0x1D2733));

    private Palette() {}

    static Color withAlpha(Color colour, double alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) (255 * alpha + 0.5));
    }
}
