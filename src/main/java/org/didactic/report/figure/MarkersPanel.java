package org.didactic.report.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.didactic.report.figure.MarkersFigure.Panel;
import org.jspecify.annotations.Nullable;

/**
 * One marker: the middle half of the units outside as a band, their median dashed, the sites as a line with discs.
 *
 * @param others the name at the median's end
 */
record MarkersPanel(Panel panel, String others, PanelBox box, String letter) {
    private static final Color BAND = new Color(0xE3E9EE);
    private static final int TICKS = 6;
    private static final int NAME_ROOM = 62;
    private static final double NAME_HEIGHT = 15;

    /** How far below the middle of a name its letters stand. */
    private static final double BASELINE = 4;

    void draw(Canvas canvas) {
        PlotFrame whole = box.frame(axis());
        PlotFrame frame =
                new PlotFrame(whole.left(), whole.top(), whole.width() - NAME_ROOM, whole.height(), whole.axis());
        Sketch sketch = new Sketch(canvas, frame);
        band(canvas, frame);
        sketch.grid();
        sketch.lines(lines(panel.median()), Palette.SOFT, Strokes.dashed(1.8));
        sketch.lines(lines(panel.sites()), Palette.TREATED, Strokes.square(2.4));
        sketch.discs(points(panel.sites()), Palette.TREATED, 7);
        box.drawSurroundings(canvas, whole, letter, panel.title(), panel.yLabel());
        names(canvas, frame);
        List<EventStudy.Period> periods = panel.periods().stream()
                .map(each -> new EventStudy.Period(each, false))
                .toList();
        new PeriodLabels(periods, slot()).draw(canvas, frame);
    }

    private double slot() {
        PlotFrame whole = box.frame(axis());
        return (whole.width() - NAME_ROOM) / (double) panel.periods().size();
    }

    private ValueAxis axis() {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (List<@Nullable Double> series : panel.series()) {
            for (Double each : series) {
                if (each != null) {
                    least = Math.min(least, each);
                    most = Math.max(most, each);
                }
            }
        }
        return least > most ? ValueAxis.covering(0, 1, TICKS, false) : ValueAxis.covering(least, most, TICKS, false);
    }

    private List<double[]> points(List<@Nullable Double> series) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            Double value = series.get(i);
            if (value != null) {
                points.add(new double[] {(i + 0.5) * slot(), value});
            }
        }
        return points;
    }

    /** Lines between neighbouring periods that both have a number. */
    private Segments lines(List<@Nullable Double> series) {
        Segments lines = new Segments();
        for (int i = 1; i < series.size(); i++) {
            Double from = series.get(i - 1);
            Double to = series.get(i);
            if (from != null && to != null) {
                lines.line((i - 0.5) * slot(), from, (i + 0.5) * slot(), to);
            }
        }
        return lines;
    }

    private void band(Canvas canvas, PlotFrame frame) {
        Path2D.Double band = new Path2D.Double();
        for (int i = 1; i < panel.periods().size(); i++) {
            if (both(i - 1) && both(i)) {
                double left = frame.left() + (i - 0.5) * slot();
                double right = frame.left() + (i + 0.5) * slot();
                band.moveTo(left, y(frame, panel.lower(), i - 1));
                band.lineTo(right, y(frame, panel.lower(), i));
                band.lineTo(right, y(frame, panel.upper(), i));
                band.lineTo(left, y(frame, panel.upper(), i - 1));
                band.closePath();
            }
        }
        if (band.getCurrentPoint() != null) {
            Graphics2D graphics = canvas.graphics();
            graphics.setColor(BAND);
            graphics.fill(band);
            graphics.dispose();
        }
    }

    private boolean both(int period) {
        return panel.lower().get(period) != null && panel.upper().get(period) != null;
    }

    private static double y(PlotFrame frame, List<@Nullable Double> series, int period) {
        return frame.y(Objects.requireNonNull(series.get(period)));
    }

    /** A name with where its line ends. */
    private record Name(String text, boolean site, double x, double y) {}

    /** The names of the lines at their ends, moved apart where they would touch. */
    private void names(Canvas canvas, PlotFrame frame) {
        List<Name> names = new ArrayList<>();
        name("sites", true, panel.sites(), frame, names);
        name(others, false, panel.median(), frame, names);
        List<Double> middles = new EndLabels(frame.top() - NAME_HEIGHT, frame.bottom() + NAME_HEIGHT)
                .middles(names.stream()
                        .map(each -> new EndLabels.Box(each.y(), NAME_HEIGHT))
                        .toList());
        for (int i = 0; i < names.size(); i++) {
            double x = names.get(i).x() + 9;
            Label label = Label.of(
                    names.get(i).text(), x, middles.get(i) + BASELINE, PanelBox.SMALL_TEXT, Label.Anchor.START);
            canvas.write(
                    names.get(i).site() ? label.semibold().coloured(Palette.TREATED) : label.coloured(Palette.SOFT));
        }
    }

    private void name(String text, boolean site, List<@Nullable Double> series, PlotFrame frame, List<Name> names) {
        List<double[]> points = points(series);
        if (!points.isEmpty()) {
            double[] last = points.get(points.size() - 1);
            names.add(new Name(text, site, frame.left() + last[0], frame.y(last[1])));
        }
    }
}
