package org.didactic.report.figure;

/**
 * Panels of one size in rows, below one line for a legend: four in two rows, up to three beside each other otherwise.
 *
 * @param count panels
 */
record PanelGrid(int count) {

    private static final int GAP = 20;
    private static final int LEGEND = 30;
    private static final int ROW = 320;
    private static final int PLOT_TOP = 48;

    private int columns() {
        return count == 4 ? 2 : Math.min(3, count);
    }

    private int panelWidth() {
        return (FigureSize.FULL_WIDTH - GAP * (columns() - 1)) / columns();
    }

    FigureSize size() {
        return FigureSize.ofAppendix(LEGEND + ROW * ((count + columns() - 1) / columns()));
    }

    /** The part of a canvas that a panel is drawn on. */
    Canvas part(Canvas canvas, int panel) {
        return new ShiftedCanvas(canvas, panel % columns() * (panelWidth() + GAP), LEGEND + panel / columns() * ROW);
    }

    PanelBox box() {
        return new PanelBox(0, panelWidth(), ROW - 4, PLOT_TOP);
    }

    /** The letter of a panel, none where it is alone. */
    String letter(int panel) {
        return count == 1 ? "" : String.valueOf((char) ('A' + panel % 26));
    }
}
