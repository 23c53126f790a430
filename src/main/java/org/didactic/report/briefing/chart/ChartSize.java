package org.didactic.report.briefing.chart;

/**
 * How a chart is laid out, in pixels of its view box; the page shows one size or the other, never both.
 *
 * @param name the class of the picture in the style sheet
 * @param left what the numbers of the axis take
 * @param right what the labels at the ends of lines take
 * @param text the size of letters
 */
record ChartSize(String name, int width, int height, int left, int right, double text) {
    /** For screens that are wide enough. */
    static final ChartSize WIDE = new ChartSize("wide", 780, 330, 52, 176, 14);

    /** For telephones, for a page that is enlarged, and for print, where two charts stand side by side. */
    static final ChartSize NARROW = new ChartSize("narrow", 360, 208, 34, 106, 12);

    private static final int TOP = 30;
    private static final int BOTTOM = 26;

    double line() {
        return text * 1.2;
    }

    int top() {
        return TOP;
    }

    int bottom() {
        return height - BOTTOM;
    }

    int end() {
        return width - right;
    }
}
