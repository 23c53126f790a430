package org.didactic.report.figure;

import java.util.ArrayList;
import java.util.List;
import org.didactic.report.figure.AlarmFigure.Dot;
import org.didactic.report.figure.AlarmFigure.Panel;
import org.didactic.text.NumberText;

/**
 * The shares of one outcome beside each other, estimator by estimator, with a dashed line where they should be.
 *
 * @param nominal where the line is
 * @param most the highest value of any panel: all share an axis
 */
record AlarmPanel(Panel panel, PanelBox box, String letter, double nominal, double most) {
    private static final double CAP = 5;
    private static final double GAP = 0.5;

    /** Room at the right for what the line means. */
    private static final double ROOM = 66;

    void draw(Canvas canvas) {
        PlotFrame frame = box.frame(ValueAxis.covering(0, most, 6, false));
        Sketch sketch = new Sketch(canvas, frame);
        sketch.grid();
        sketch.lines(
                new Segments().line(0, nominal, frame.width(), nominal), Palette.INK, Strokes.dashed(1.4));
        double slot = (frame.width() - ROOM) / (panel.dots().size() + GAP * (panel.estimators().size() - 1));
        for (Dot each : panel.dots()) {
            SeriesLook look = SeriesLook.LOOKS.get(each.look());
            double x = x(each, slot);
            Segments lines = new Segments();
            Sketch.interval(lines, x, each.low(), each.high(), CAP);
            sketch.lines(lines, look.colour(), Strokes.plain(2.4));
            List<double[]> point = new ArrayList<>();
            point.add(new double[] {x, each.share()});
            sketch.shapes(point, look, 0.9);
        }
        box.drawSurroundings(canvas, frame, letter, panel.title(), "False alarms in 100 draws");
        canvas.write(Label.of(
                NumberText.brief(Math.rint(nominal * 1e6) / 1e6) + " expected",
                frame.right(),
                frame.y(nominal) - 5,
                PanelBox.SMALL_TEXT,
                Label.Anchor.END));
        labels(canvas, frame, slot);
    }

    /** The middle of a dot's slot; estimators stand apart. */
    private double x(Dot dot, double slot) {
        return (panel.dots().indexOf(dot) + GAP * panel.estimators().indexOf(dot.estimator()) + 0.5) * slot;
    }

    private void labels(Canvas canvas, PlotFrame frame, double slot) {
        for (Dot each : panel.dots()) {
            double x = frame.left() + x(each, slot);
            canvas.write(new TextFit(FigureFont.REGULAR, slot - 2)
                    .label(each.covariance(), x, frame.bottom() + 20, PanelBox.SMALL_TEXT, Label.Anchor.MIDDLE));
            canvas.write(Label.of(
                            NumberText.fixed(each.share(), 1),
                            x + 9,
                            frame.y(each.share()) + 4,
                            PanelBox.SMALL_TEXT,
                            Label.Anchor.START)
                    .coloured(SeriesLook.LOOKS.get(each.look()).colour()));
        }
        for (String estimator : panel.estimators()) {
            List<Dot> own = panel.dots().stream()
                    .filter(each -> each.estimator().equals(estimator))
                    .toList();
            double middle = (x(own.get(0), slot) + x(own.get(own.size() - 1), slot)) / 2;
            canvas.write(new TextFit(FigureFont.REGULAR, own.size() * slot)
                    .label(estimator, frame.left() + middle, frame.bottom() + 42, PanelBox.SMALL_TEXT, Label.Anchor.MIDDLE)
                    .coloured(Palette.SOFT));
        }
    }
}
