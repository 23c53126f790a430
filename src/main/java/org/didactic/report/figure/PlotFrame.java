package org.didactic.report.figure;

/**
 * Where a panel's data are drawn, in pixels of the figure; horizontal places inside it count from its left edge.
 *
 * @param left left edge
 * @param top upper edge
 * @param width whole pixels, since XChart counts in them
 * @param height whole pixels
 */
record PlotFrame(int left, int top, int width, int height, ValueAxis axis) {

    int right() {
        return left + width;
    }

    int bottom() {
        return top + height;
    }

    /** Pixels from the top of the figure. */
    double y(double value) {
        return bottom() - (value - axis.low()) / (axis.high() - axis.low()) * height;
    }
}
