package org.didactic.report.figure;

import java.util.ArrayList;
import java.util.List;
import org.didactic.report.figure.BoundsFigure.Bound;
import org.didactic.report.figure.BoundsFigure.Panel;
import org.jspecify.annotations.Nullable;

/** The intervals of one outcome: the usual one, those by M̄ to its right, and beyond a gap those by M, lighter. */
record BoundsPanel(Panel panel, PanelBox box, String letter) {

    static final SeriesLook ORIGINAL = new SeriesLook(SeriesShape.SQUARE, Palette.INK);
    static final SeriesLook RELATIVE = SeriesLook.LOOKS.get(0);
    static final SeriesLook SMOOTHNESS = new SeriesLook(SeriesShape.DIAMOND, Palette.OTHER);
    private static final double CAP = 5;

    void draw(Canvas canvas) {
        PlotFrame frame = box.frame(axis());
        Sketch sketch = new Sketch(canvas, frame);
        sketch.grid();
        double slot = slot(frame);
        if (panel.original() != null) {
            draw(sketch, List.of(panel.original()), 0, slot, ORIGINAL, 2.4);
        }
        draw(sketch, panel.relative(), 1, slot, RELATIVE, 2.4);
        draw(sketch, panel.smoothness(), panel.relative().size() + 1.6, slot, SMOOTHNESS, 1.6);
        box.drawSurroundings(canvas, frame, letter, panel.title(), panel.yLabel());
        labels(canvas, frame, slot);
        breakdown(canvas, sketch, frame, slot);
    }

    private double slot(PlotFrame frame) {
        double gap = panel.smoothness().isEmpty() ? 0 : 0.6;
        return frame.width()
                / (1.0 + panel.relative().size() + gap + panel.smoothness().size());
    }

    private ValueAxis axis() {
        double least = 0;
        double most = 0;
        for (Bound each : all()) {
            least = Math.min(least, each.low());
            most = Math.max(most, each.high());
        }
        return ValueAxis.covering(least, most, 6, true);
    }

    private List<Bound> all() {
        List<Bound> all = new ArrayList<>(panel.relative());
        all.addAll(panel.smoothness());
        if (panel.original() != null) {
            all.add(panel.original());
        }
        return all;
    }

    private static void draw(
            Sketch sketch, List<Bound> bounds, double from, double slot, SeriesLook look, double width) {
        Segments lines = new Segments();
        List<double[]> ends = new ArrayList<>();
        for (int i = 0; i < bounds.size(); i++) {
            double x = (from + i + 0.5) * slot;
            Bound each = bounds.get(i);
            Sketch.interval(lines, x, each.low(), each.high(), CAP);
            ends.add(new double[] {x, (each.low() + each.high()) / 2});
        }
        sketch.lines(lines, look.colour(), Strokes.plain(width));
        sketch.shapes(ends, look, 0.75);
    }

    private void labels(Canvas canvas, PlotFrame frame, double slot) {
        if (panel.original() != null) {
            label(canvas, frame, 0.5 * slot, "usual", slot);
        }
        write(canvas, frame, panel.relative(), 1, slot);
        double from = panel.relative().size() + 1.6;
        write(canvas, frame, panel.smoothness(), from, slot);
        title(
                canvas,
                frame,
                "M-bar: times the largest break before",
                1,
                panel.relative().size(),
                slot);
        title(canvas, frame, "M: change of slope", from, panel.smoothness().size(), slot);
    }

    private static void write(Canvas canvas, PlotFrame frame, List<Bound> bounds, double from, double slot) {
        for (int i = 0; i < bounds.size(); i++) {
            label(canvas, frame, (from + i + 0.5) * slot, bounds.get(i).label(), slot);
        }
    }

    private static void label(Canvas canvas, PlotFrame frame, double x, String text, double slot) {
        canvas.write(new TextFit(FigureFont.REGULAR, slot - 2)
                .label(text, frame.left() + x, frame.bottom() + 20, PanelBox.SMALL_TEXT, Label.Anchor.MIDDLE));
    }

    private static void title(Canvas canvas, PlotFrame frame, String text, double from, int count, double slot) {
        if (count > 0) {
            canvas.write(new TextFit(FigureFont.REGULAR, count * slot + 0.5 * slot)
                    .label(
                            text,
                            frame.left() + (from + count / 2.0) * slot,
                            frame.bottom() + 42,
                            PanelBox.SMALL_TEXT,
                            Label.Anchor.MIDDLE)
                    .coloured(Palette.SOFT));
        }
    }

    /** A dashed line where the interval first includes zero, between the values that were asked for. */
    private void breakdown(Canvas canvas, Sketch sketch, PlotFrame frame, double slot) {
        Double at = place();
        if (at != null) {
            double x = at * slot;
            sketch.lines(
                    new Segments().line(x, frame.axis().low(), x, frame.axis().high()),
                    SeriesLook.LOOKS.get(1).colour(),
                    Strokes.dashed(1.4));
        }
        if (!panel.breakdownText().isEmpty()) {
            canvas.write(new TextFit(FigureFont.REGULAR, frame.width())
                    .label(
                            panel.breakdownText(),
                            frame.left(),
                            frame.top() - 8,
                            PanelBox.SMALL_TEXT,
                            Label.Anchor.START)
                    .coloured(SeriesLook.LOOKS.get(1).colour()));
        }
    }

    private @Nullable Double place() {
        Double breakdown = panel.breakdown();
        if (breakdown == null) {
            return null;
        }
        double before = 0;
        for (int i = 0; i < panel.relative().size(); i++) {
            double next = panel.relative().get(i).allowed();
            if (breakdown <= next && next > before) {
                return i + 0.5 + (breakdown - before) / (next - before);
            }
            before = next;
        }
        return null;
    }
}
