package org.didactic.report.figure;

/**
 * How large a figure is.
 *
 * @param width nominal pixels
 * @param height nominal pixels
 * @param density pixels of a PNG to each nominal one
 */
public record FigureSize(int width, int height, double density) {

    /** Width of a figure that fills the page. */
    static final int FULL_WIDTH = 1120;

    private static final double PRINT = 2.5;
    private static final double SCREEN = 1;

    /** Returns the size of a figure of the report itself, whose PNG is fit for print. */
    static FigureSize ofReport(int width, int height) {
        return new FigureSize(width, height, PRINT);
    }

    /** Returns the size of a figure of the appendix; its SVG serves print, its PNG is for a screen. */
    static FigureSize ofAppendix(int height) {
        return new FigureSize(FULL_WIDTH, height, SCREEN);
    }
}
