package org.didactic.report.figure;

import java.util.List;

/**
 * The room of a panel and what stands around its plot: title, vertical axis, legend.
 *
 * @param left left edge in pixels of the figure
 * @param width pixels, margins included
 * @param height of the figure
 * @param plotTop upper edge of the plot, the same for all panels of a figure
 */
record PanelBox(int left, int width, int height, int plotTop) {

    static final double TEXT = 13.5;
    static final double SMALL_TEXT = 12;
    private static final double TITLE = 15;

    private static final int TITLE_BASELINE = 20;
    static final int LEGEND_BASELINE = 45;
    private static final int BELOW_PLOT = 62;
    private static final int RIGHT_MARGIN = 8;
    private static final int AXIS_TITLE_BASELINE = 16;
    private static final int TICK_GAP = 8;

    PanelBox withPlotTop(int other) {
        return new PanelBox(left, width, height, other);
    }

    /** Room for a legend above the plot, whatever the tick labels. */
    double legendRoom() {
        return width - 80.0;
    }

    /** The frame that leaves room for the tick labels of the axis. */
    PlotFrame frame(ValueAxis axis) {
        double widest = 0;
        for (String label : axis.labels()) {
            widest = Math.max(widest, FigureFont.REGULAR.width(label, TEXT));
        }
        int plotLeft = left + AXIS_TITLE_BASELINE + 12 + (int) Math.ceil(widest) + TICK_GAP;
        return new PlotFrame(
                plotLeft, plotTop, left + width - RIGHT_MARGIN - plotLeft, height - plotTop - BELOW_PLOT, axis);
    }

    /** Title with the panel's letter (may be empty), tick labels and the title of the vertical axis. */
    void drawSurroundings(Canvas canvas, PlotFrame frame, String letter, String title, String axisTitle) {
        String heading = (letter + "  " + title).strip();
        canvas.write(new TextFit(FigureFont.SEMIBOLD, left + width - frame.left())
                .label(heading, frame.left(), TITLE_BASELINE, TITLE, Label.Anchor.START)
                .semibold());
        List<Double> ticks = frame.axis().ticks();
        List<String> labels = frame.axis().labels();
        for (int i = 0; i < ticks.size(); i++) {
            double baseline = frame.y(ticks.get(i)) + 0.33 * TEXT;
            canvas.write(Label.of(labels.get(i), frame.left() - TICK_GAP, baseline, TEXT, Label.Anchor.END)
                    .coloured(Palette.SOFT));
        }
        double middle = (frame.top() + frame.bottom()) / 2.0;
        canvas.write(new TextFit(FigureFont.REGULAR, frame.height() + 40)
                .label(axisTitle, left + AXIS_TITLE_BASELINE, middle, TEXT, Label.Anchor.MIDDLE)
                .turned());
    }
}
