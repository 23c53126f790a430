package org.didactic.report.figure;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Panel B: estimates with their intervals, the estimators side by side, the reference period at zero. */
record EventStudyPanel(EventStudy study, PanelBox box, String letter) {

    private static final int TICKS = 6;
    private static final double WIDEST_DODGE = 20;
    private static final double CAP = 4;
    private static final int AXIS_TITLE_BELOW = 46;

    void draw(Canvas canvas) {
        PlotFrame frame = box.frame(axis());
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
        List<Legend.Entry> entries = new ArrayList<>();
        for (int k = 0; k < study.series().size(); k++) {
            Color colour = Palette.SERIES.get(k);
            SeriesShape shape = SeriesShape.values()[k];
            series(plot, study.series().get(k), dodge(k, slot), slot, colour, shape);
            entries.add(new Legend.Entry(study.series().get(k).name(), shape, colour));
        }
        plot.paint(canvas);
        box.drawSurroundings(canvas, frame, letter, study.title(), study.yLabel());
        new Legend(entries).draw(canvas, frame.left(), PanelBox.LEGEND_BASELINE, frame.width());
        new PeriodLabels(study.periods(), slot).draw(canvas, frame);
        canvas.write(new TextFit(FigureFont.REGULAR, frame.width())
                .label(
                        study.xLabel(),
                        frame.left() + frame.width() / 2.0,
                        frame.bottom() + AXIS_TITLE_BELOW,
                        PanelBox.TEXT,
                        Label.Anchor.MIDDLE));
    }

    private ValueAxis axis() {
        double least = 0;
        double most = 0;
        for (EventStudy.Series series : study.series()) {
            for (EventStudy.Point point : series.points()) {
                least = Math.min(least, Math.min(point.low(), point.estimate()));
                most = Math.max(most, Math.max(point.high(), point.estimate()));
            }
        }
        return ValueAxis.covering(least, most, TICKS, true);
    }

    private double dodge(int index, double slot) {
        int count = study.series().size();
        return (index - (count - 1) / 2.0) * Math.min(WIDEST_DODGE, 0.8 * slot / count);
    }

    private void series(
            Plot plot, EventStudy.Series series, double dodge, double slot, Color colour, SeriesShape shape) {
        Segments intervals = new Segments();
        List<double[]> estimates = new ArrayList<>();
        double cap = Math.min(CAP, 0.3 * slot / study.series().size());
        for (int i = 0; i < study.periods().size(); i++) {
            if (study.periods().get(i).reference()) {
                estimates.add(new double[] {(i + 0.5) * slot + dodge, 0});
            }
        }
        for (EventStudy.Point point : series.points()) {
            double x = (point.period() + 0.5) * slot + dodge;
            intervals
                    .line(x, point.low(), x, point.high())
                    .line(x - cap, point.low(), x + cap, point.low())
                    .line(x - cap, point.high(), x + cap, point.high());
            estimates.add(new double[] {x, point.estimate()});
        }
        plot.lines(intervals, colour, Strokes.plain(2));
        plot.points(estimates, colour, shape.marker(colour));
    }
}
