package org.didactic.report.figure;

import java.util.List;

/** The labels below the periods: smaller where they are tight, and only every second or third where that is not enough. */
record PeriodLabels(List<EventStudy.Period> periods, double slot) {

    private static final List<Setting> SETTINGS =
            List.of(new Setting(PanelBox.TEXT, 1), new Setting(12.5, 1), new Setting(12.5, 2), new Setting(11.5, 2));

    private static final double GAP = 6;
    private static final int BELOW = 20;
    private static final double LINE = 12.5;
    private static final int ABOVE = 7;

    /** How large the labels are and over how many lines they may run. */
    private record Setting(double size, int lines) {}

    void draw(Canvas canvas, PlotFrame frame) {
        int every = 1;
        while (every < periods.size() && !fits(SETTINGS.get(SETTINGS.size() - 1), every)) {
            every++;
        }
        int step = every;
        Setting setting = SETTINGS.stream()
                .filter(candidate -> fits(candidate, step))
                .findFirst()
                .orElse(SETTINGS.get(0));
        TextFit fit = fit(step);
        int phase = firstReference() % step;
        for (int i = 0; i < periods.size(); i++) {
            double x = frame.left() + (i + 0.5) * slot;
            if (i % step == phase) {
                double baseline = frame.bottom() + BELOW;
                for (String line : fit.lines(periods.get(i).label(), setting.size(), setting.lines())) {
                    canvas.write(Label.of(line, x, baseline, setting.size(), Label.Anchor.MIDDLE));
                    baseline += LINE;
                }
            }
            if (i == firstReference() && periods.get(i).reference()) {
                canvas.write(Label.of("reference", x, frame.top() - ABOVE, PanelBox.SMALL_TEXT, Label.Anchor.MIDDLE)
                        .coloured(Palette.SOFT));
            }
        }
    }

    private TextFit fit(int every) {
        return new TextFit(FigureFont.REGULAR, every * slot - GAP);
    }

    /** Whether the labels of every {@code every}-th period leave a gap to the next and lose nothing. */
    private boolean fits(Setting setting, int every) {
        TextFit fit = fit(every);
        return periods.stream().allMatch(period -> {
            List<String> lines = fit.lines(period.label(), setting.size(), setting.lines());
            return String.join(" ", lines).equals(period.label().strip());
        });
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
