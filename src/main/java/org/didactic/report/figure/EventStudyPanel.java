package org.didactic.report.figure;

import java.util.ArrayList;
import java.util.List;

/** Panel B: estimates with their intervals, the estimators side by side, the reference period at zero. */
record EventStudyPanel(EventStudy study, PanelBox box, String letter, ValueAxis axis) {

    private static final int TICKS = 8;
    private static final double WIDEST_DODGE = 20;
    private static final double CAP = 4;
    private static final double SPACED = 9;
    private static final int AXIS_TITLE_BELOW = 52;

    EventStudyPanel(EventStudy study, PanelBox box, String letter) {
        this(study, box, letter, axis(List.of(study)));
    }

    void draw(Canvas canvas) {
        PlotFrame frame = box.frame(axis);
        double slot = (double) frame.width() / study.periods().size();
        Plot plot = new Plot(frame);
        plot.lines(new Segments().line(0, 0, frame.width(), 0), Palette.INK, Strokes.plain(1.2));
        Segments references = new Segments();
        for (int i = 0; i < study.periods().size(); i++) {
            if (study.periods().get(i).reference()) {
                references.line(
                        (i + 0.5) * slot,
                        frame.axis().low(),
                        (i + 0.5) * slot,
                        frame.axis().high());
            }
        }
        plot.lines(references, Palette.SOFT, Strokes.dashed(1));
        for (int k = 0; k < study.series().size(); k++) {
            series(plot, k, slot);
        }
        plot.paint(canvas);
        box.drawSurroundings(canvas, frame, letter, study.title(), study.yLabel());
        legend(study).draw(canvas, frame.left(), PanelBox.LEGEND_BASELINE, box.legendRoom());
        new PeriodLabels(study.periods(), slot).draw(canvas, frame);
        canvas.write(new TextFit(FigureFont.REGULAR, frame.width())
                .label(
                        study.xLabel(),
                        frame.left() + frame.width() / 2.0,
                        frame.bottom() + AXIS_TITLE_BELOW,
                        PanelBox.TEXT,
                        Label.Anchor.MIDDLE));
    }

    static Legend legend(EventStudy study) {
        List<Legend.Entry> entries = new ArrayList<>();
        for (int k = 0; k < study.series().size(); k++) {
            String name = study.series().get(k).name();
            entries.add(new Legend.Entry(name, SeriesLook.LOOKS.get(k)));
        }
        return new Legend(entries);
    }

    /** The axis that holds all of these. */
    static ValueAxis axis(List<EventStudy> studies) {
        double least = 0;
        double most = 0;
        for (EventStudy study : studies) {
            for (EventStudy.Series series : study.series()) {
                for (EventStudy.Point point : series.points()) {
                    least = Math.min(least, Math.min(point.low(), point.estimate()));
                    most = Math.max(most, Math.max(point.high(), point.estimate()));
                }
            }
        }
        return ValueAxis.covering(least, most, TICKS, true);
    }

    private void series(Plot plot, int index, double slot) {
        int count = study.series().size();
        double spacing = Math.min(WIDEST_DODGE, 0.8 * slot / count);
        double dodge = (index - (count - 1) / 2.0) * spacing;
        double scale = Math.max(0.5, Math.min(1, spacing / SPACED));
        double cap = Math.min(CAP, 0.4 * spacing);
        Segments intervals = new Segments();
        List<double[]> estimates = new ArrayList<>();
        for (int i = 0; i < study.periods().size(); i++) {
            if (study.isZero(index, i)) {
                estimates.add(new double[] {(i + 0.5) * slot + dodge, 0});
            }
        }
        for (EventStudy.Point point : study.series().get(index).points()) {
            double x = (point.period() + 0.5) * slot + dodge;
            intervals
                    .line(x, point.low(), x, point.high())
                    .line(x - cap, point.low(), x + cap, point.low())
                    .line(x - cap, point.high(), x + cap, point.high());
            estimates.add(new double[] {x, point.estimate()});
        }
        SeriesLook look = SeriesLook.LOOKS.get(index);
        plot.lines(intervals, look.colour(), Strokes.plain(scale < 1 ? 1.6 : 2));
        plot.points(estimates, look.colour(), look.shape().marker(scale, look.colour()));
    }
}
