package org.didactic.report.figure;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.didactic.report.figure.InfluenceFigure.Panel;
import org.didactic.report.figure.InfluenceFigure.Without;

/** The estimates without units as sorted dots, then those without cohorts, over the estimate of the full sample. */
record InfluencePanel(Panel panel, PanelBox box, String letter) {

    static final SeriesLook UNIT = SeriesLook.LOOKS.get(0);
    static final SeriesLook COHORT = SeriesLook.LOOKS.get(1);
    private static final Color BAND = new Color(0xEEF2F5);
    private static final double COHORT_SLOT = 40;

    void draw(Canvas canvas) {
        PlotFrame frame = box.frame(axis());
        Sketch sketch = new Sketch(canvas, frame);
        sketch.rectangle(0, panel.low(), frame.width(), panel.high(), BAND);
        sketch.grid();
        sketch.lines(
                new Segments().line(0, panel.estimate(), frame.width(), panel.estimate()),
                Palette.SOFT,
                Strokes.dashed(1.6));
        double share = unitsShare(frame);
        List<double[]> units = points(panel.units(), 0, share);
        List<double[]> cohorts = points(panel.cohorts(), share, frame.width() - share);
        sketch.discs(units, UNIT.colour(), Math.max(4, Math.min(8, 0.8 * share / Math.max(1, units.size()))));
        sketch.shapes(cohorts, COHORT, 0.95);
        box.drawSurroundings(canvas, frame, letter, panel.title(), panel.yLabel());
        name(canvas, frame, units);
        below(canvas, frame, share);
    }

    private double unitsShare(PlotFrame frame) {
        double cohorts =
                Math.min(0.45 * frame.width(), COHORT_SLOT * panel.cohorts().size());
        return panel.units().isEmpty() ? 0 : frame.width() - cohorts;
    }

    private ValueAxis axis() {
        double least = Math.min(0, panel.low());
        double most = Math.max(0, panel.high());
        for (List<Without> some : List.of(panel.units(), panel.cohorts())) {
            for (Without each : some) {
                least = Math.min(least, each.estimate());
                most = Math.max(most, each.estimate());
            }
        }
        return ValueAxis.covering(least, most, 6, true);
    }

    private static List<double[]> points(List<Without> some, double from, double width) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            points.add(new double[] {
                from + (i + 0.5) * width / some.size(), some.get(i).estimate()
            });
        }
        return points;
    }

    /** The name of the unit that moves the estimate most, on the side of its dot where there is room. */
    private void name(Canvas canvas, PlotFrame frame, List<double[]> units) {
        int most = panel.mostInfluential();
        if (most >= 0) {
            double[] point = units.get(most);
            boolean left = point[0] > frame.width() / 2.0;
            boolean low = units.get(most)[1] < panel.estimate();
            canvas.write(new TextFit(FigureFont.SEMIBOLD, 0.6 * frame.width())
                    .label(
                            "without " + panel.units().get(most).name(),
                            frame.left() + point[0] + (left ? 4 : -4),
                            frame.y(point[1]) + (low ? 18 : -10),
                            PanelBox.SMALL_TEXT,
                            left ? Label.Anchor.END : Label.Anchor.START)
                    .semibold());
        }
    }

    private void below(Canvas canvas, PlotFrame frame, double share) {
        int count = panel.cohorts().size();
        double slot = count == 0 ? 0 : (frame.width() - share) / count;
        for (int i = 0; i < count; i++) {
            canvas.write(new TextFit(FigureFont.REGULAR, slot - 3)
                    .label(
                            panel.cohorts().get(i).name(),
                            frame.left() + share + (i + 0.5) * slot,
                            frame.bottom() + 20,
                            PanelBox.SMALL_TEXT,
                            Label.Anchor.MIDDLE));
        }
        write(canvas, frame, panel.units().size() + " units, sorted by the estimate", 0, share);
        write(canvas, frame, "cohorts", share, frame.width() - share);
    }

    private static void write(Canvas canvas, PlotFrame frame, String text, double from, double width) {
        if (width > 0) {
            canvas.write(new TextFit(FigureFont.REGULAR, width)
                    .label(
                            text,
                            frame.left() + from + width / 2,
                            frame.bottom() + 40,
                            PanelBox.SMALL_TEXT,
                            Label.Anchor.MIDDLE)
                    .coloured(Palette.SOFT));
        }
    }
}
