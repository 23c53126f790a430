package org.didactic.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws the data of one panel in its frame, all marks of one look as one path; pixels across, values upwards. */
record Sketch(Canvas canvas, PlotFrame frame) {

    /** The lines at the ticks of the axis, and zero where it is on it. */
    void grid() {
        Segments lines = new Segments();
        frame.axis().ticks().forEach(tick -> lines.line(0, tick, frame.width(), tick));
        lines(lines, Palette.GRID, Strokes.plain(1));
        if (frame.axis().low() <= 0 && frame.axis().high() >= 0) {
            lines(new Segments().line(0, 0, frame.width(), 0), Palette.INK, Strokes.plain(1.2));
        }
    }

    void lines(Segments segments, Color colour, BasicStroke stroke) {
        Path2D.Double path = new Path2D.Double();
        double[] x = segments.x();
        double[] y = segments.y();
        for (int i = 0; i + 1 < x.length; i += 3) {
            path.moveTo(x(x[i]), frame.y(y[i]));
            path.lineTo(x(x[i + 1]), frame.y(y[i + 1]));
        }
        if (!segments.isEmpty()) {
            stroke(path, colour, stroke);
        }
    }

    /** An interval with caps a number of pixels to either side. */
    static void interval(Segments segments, double x, double low, double high, double cap) {
        segments.line(x, low, x, high).line(x - cap, low, x + cap, low).line(x - cap, high, x + cap, high);
    }

    /** Discs; the shortest thing that SVG has for many of them. */
    void discs(List<double[]> points, Color colour, double diameter) {
        if (!points.isEmpty()) {
            Path2D.Double path = new Path2D.Double();
            for (double[] point : points) {
                path.moveTo(x(point[0]), frame.y(point[1]));
                path.lineTo(x(point[0]), frame.y(point[1]));
            }
            stroke(path, colour, Strokes.round(diameter));
        }
    }

    /** Rings: discs with a hole. */
    void rings(List<double[]> points, Color colour, double diameter) {
        discs(points, colour, diameter);
        discs(points, Palette.GROUND, diameter - 3.2);
    }

    /** Shapes with a white rim that sets them off from the lines below. */
    void shapes(List<double[]> points, SeriesLook look, double scale) {
        if (!points.isEmpty()) {
            Path2D.Double path = new Path2D.Double();
            points.forEach(point -> path.append(look.shape().at(x(point[0]), frame.y(point[1]), scale), false));
            stroke(path, Palette.GROUND, Strokes.plain(2 * scale));
            Graphics2D graphics = canvas.graphics();
            graphics.setColor(look.colour());
            graphics.fill(path);
            graphics.dispose();
        }
    }

    void rectangle(double left, double low, double right, double high, Color colour) {
        Graphics2D graphics = canvas.graphics();
        graphics.setColor(colour);
        graphics.fill(
                new Rectangle2D.Double(x(left), frame.y(high), right - left, Math.abs(frame.y(low) - frame.y(high))));
        graphics.dispose();
    }

    private void stroke(Path2D.Double path, Color colour, BasicStroke stroke) {
        Graphics2D graphics = canvas.graphics();
        graphics.setColor(colour);
        graphics.setStroke(stroke);
        graphics.draw(path);
        graphics.dispose();
    }

    private double x(double across) {
        return frame.left() + across;
    }
}
