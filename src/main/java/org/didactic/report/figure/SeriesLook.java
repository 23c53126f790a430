package org.didactic.report.figure;

import java.awt.Color;
import java.util.List;

/** What tells an estimator from the others: its shape, also in grey, and its colour. */
record SeriesLook(SeriesShape shape, Color colour) {

    /**
     * In the order of the series. The colours are those of Okabe and Ito (2008) that reach a contrast of 3:1 on white, the
     * purple and the green darkened to get there, and a brown.
     */
    static final List<SeriesLook> LOOKS = List.of(
            new SeriesLook(SeriesShape.DISC, new Color(0x0072B2)),
            new SeriesLook(SeriesShape.DIAMOND, new Color(0xD55E00)),
            new SeriesLook(SeriesShape.TRIANGLE, new Color(0xA84A80)),
            new SeriesLook(SeriesShape.SQUARE, Palette.INK),
            new SeriesLook(SeriesShape.WEDGE, new Color(0x00805D)),
            new SeriesLook(SeriesShape.CROSS, new Color(0x7A5C00)));
}
