package org.didactic.report.figure;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.didactic.report.figure.SpecificationCurve.Choice;
import org.didactic.report.figure.SpecificationCurve.Specification;

/** Draws a specification curve: estimates with intervals above, a matrix of the choices below. */
record SpecificationCurveDrawing(SpecificationCurve curve) {

    private static final int LABELS = 250;
    private static final int PLOT_TOP = 40;
    private static final int PLOT = 250;
    private static final int ROW = 17;
    private static final int SPACE = 10;
    private static final int MATRIX_TOP = PLOT_TOP + PLOT + 26;
    private static final SeriesLook DECLARED = SeriesLook.LOOKS.get(1);
    private static final Color CLEAR = SeriesLook.LOOKS.get(0).colour();

    static int height(SpecificationCurve curve) {
        int rows = curve.choices().stream()
                .mapToInt(each -> each.options().size() * ROW + SPACE)
                .sum();
        return MATRIX_TOP + rows + 6;
    }

    void draw(Canvas canvas) {
        double least = 0;
        double most = 0;
        for (Specification each : curve.specifications()) {
            least = Math.min(least, each.low());
            most = Math.max(most, each.high());
        }
        PlotFrame frame = new PlotFrame(
                LABELS, PLOT_TOP, FigureSize.FULL_WIDTH - LABELS - 8, PLOT, ValueAxis.covering(least, most, 7, true));
        Sketch sketch = new Sketch(canvas, frame);
        sketch.grid();
        intervals(sketch, false);
        intervals(sketch, true);
        double size = diameter();
        sketch.rings(points(false), Palette.SOFT, size);
        sketch.discs(points(true), CLEAR, size);
        List<double[]> declared = new ArrayList<>();
        for (int i = 0; i < curve.specifications().size(); i++) {
            if (curve.specifications().get(i).declared()) {
                declared.add(new double[] {x(i), curve.specifications().get(i).estimate()});
                sketch.lines(
                        new Segments()
                                .line(
                                        x(i),
                                        frame.axis().low(),
                                        x(i),
                                        frame.axis().high()),
                        DECLARED.colour(),
                        Strokes.dashed(1));
            }
        }
        sketch.shapes(declared, DECLARED, 1.25);
        axis(canvas, frame);
        legend(canvas, !declared.isEmpty());
        matrix(canvas);
    }

    private double slot() {
        return (FigureSize.FULL_WIDTH - LABELS - 8.0) / curve.specifications().size();
    }

    private double x(int specification) {
        return (specification + 0.5) * slot();
    }

    private double diameter() {
        return Math.max(3.6, Math.min(8, 0.75 * slot()));
    }

    private List<double[]> points(boolean clear) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < curve.specifications().size(); i++) {
            Specification each = curve.specifications().get(i);
            if (each.isClear() == clear && !each.declared()) {
                points.add(new double[] {x(i), each.estimate()});
            }
        }
        return points;
    }

    private void intervals(Sketch sketch, boolean clear) {
        Segments segments = new Segments();
        for (int i = 0; i < curve.specifications().size(); i++) {
            Specification each = curve.specifications().get(i);
            if (each.isClear() == clear) {
                segments.line(x(i), each.low(), x(i), each.high());
            }
        }
        double width = Math.max(0.8, Math.min(1.8, 0.3 * slot()));
        sketch.lines(segments, clear ? CLEAR : Palette.OTHER, Strokes.plain(width));
    }

    private void axis(Canvas canvas, PlotFrame frame) {
        List<Double> ticks = frame.axis().ticks();
        for (int i = 0; i < ticks.size(); i++) {
            canvas.write(Label.of(
                            frame.axis().labels().get(i),
                            frame.left() - 8,
                            frame.y(ticks.get(i)) + 0.33 * PanelBox.TEXT,
                            PanelBox.TEXT,
                            Label.Anchor.END)
                    .coloured(Palette.SOFT));
        }
        canvas.write(new TextFit(FigureFont.REGULAR, PLOT + 40)
                .label(curve.yLabel(), LABELS - 62, PLOT_TOP + PLOT / 2.0, PanelBox.TEXT, Label.Anchor.MIDDLE)
                .turned());
    }

    private void legend(Canvas canvas, boolean declared) {
        PlotFrame line = new PlotFrame(LABELS, 0, 100, 40, new ValueAxis(0, 40, BigDecimal.TEN, false));
        Sketch sketch = new Sketch(canvas, line);
        sketch.discs(List.of(new double[] {5, 24}), CLEAR, 8);
        sketch.rings(List.of(new double[] {185, 24}), Palette.SOFT, 8);
        write(canvas, "interval clear of zero", LABELS + 14);
        write(canvas, "interval includes zero", LABELS + 194);
        if (declared) {
            sketch.shapes(List.of(new double[] {365, 24}), DECLARED, 1);
            write(canvas, "as declared in the analysis", LABELS + 376);
        }
    }

    private static void write(Canvas canvas, String text, double x) {
        canvas.write(Label.of(text, x, 21, PanelBox.TEXT, Label.Anchor.START));
    }

    private void matrix(Canvas canvas) {
        double top = MATRIX_TOP;
        List<double[]> taken = new ArrayList<>();
        Segments rows = new Segments();
        int height = height(curve);
        for (int i = 0; i < curve.choices().size(); i++) {
            Choice choice = curve.choices().get(i);
            canvas.write(new TextFit(FigureFont.SEMIBOLD, 92)
                    .label(choice.name(), 0, top + 0.72 * ROW, PanelBox.SMALL_TEXT, Label.Anchor.START)
                    .semibold());
            for (int k = 0; k < choice.options().size(); k++) {
                double middle = top + ROW / 2.0;
                canvas.write(new TextFit(FigureFont.REGULAR, LABELS - 106)
                        .label(choice.options().get(k), LABELS - 8, middle + 4, PanelBox.SMALL_TEXT, Label.Anchor.END));
                for (int s = 0; s < curve.specifications().size(); s++) {
                    if (curve.specifications().get(s).taken().get(i) == k) {
                        taken.add(new double[] {x(s), height - middle});
                    }
                }
                rows.line(0, height - middle, x(curve.specifications().size()), height - middle);
                top += ROW;
            }
            top += SPACE;
        }
        PlotFrame whole = new PlotFrame(LABELS, 0, 100, height, new ValueAxis(0, height, BigDecimal.TEN, false));
        Sketch sketch = new Sketch(canvas, whole);
        sketch.lines(rows, Palette.GRID, Strokes.plain(1));
        sketch.discs(taken, Palette.INK, diameter());
    }
}
