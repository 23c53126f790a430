package org.didactic.report.figure;

import java.util.List;

/** The labels below the periods: smaller where they are tight, and only every second or third where that is not enough. */
record PeriodLabels(List<EventStudy.Period> periods, double slot) {

    private static final double GAP = 8;
    private static final int BELOW = 20;
    private static final int ABOVE = 7;

    void draw(Canvas canvas, PlotFrame frame) {
        double size = fits(PanelBox.TEXT, 1) ? PanelBox.TEXT : PanelBox.SMALL_TEXT;
        int every = 1;
        while (every < periods.size() && !fits(size, every)) {
            every++;
        }
        int phase = firstReference() % every;
        for (int i = 0; i < periods.size(); i++) {
            double x = frame.left() + (i + 0.5) * slot;
            if (i % every == phase) {
                canvas.write(Label.of(periods.get(i).label(), x, frame.bottom() + BELOW, size, Label.Anchor.MIDDLE));
            }
            if (periods.get(i).reference()) {
                canvas.write(Label.of("reference", x, frame.top() - ABOVE, PanelBox.SMALL_TEXT, Label.Anchor.MIDDLE)
                        .coloured(Palette.SOFT));
            }
        }
    }

    private boolean fits(double size, int every) {
        TextFit fit = new TextFit(FigureFont.REGULAR, every * slot - GAP);
        return periods.stream().allMatch(period -> fit.holds(period.label(), size));
    }

    private int firstReference() {
        for (int i = 0; i < periods.size(); i++) {
            if (periods.get(i).reference()) {
                return i;
            }
        }
        return 0;
    }
}
