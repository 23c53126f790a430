package org.didactic.report.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.knowm.xchart.style.markers.Marker;

/** The shapes that tell estimators apart without colour, in the order of the series; all of about the same area. */
enum SeriesShape {
    DISC,
    DIAMOND,
    TRIANGLE,
    SQUARE,
    WEDGE,
    CROSS;

    /** The shape about a place; a scale of 1 makes it some ten pixels wide. */
    Shape at(double x, double y, double scale) {
        return switch (this) {
            case DISC -> new Ellipse2D.Double(x - 4.6 * scale, y - 4.6 * scale, 9.2 * scale, 9.2 * scale);
            case DIAMOND -> polygon(x, y, scale, 0, -6, 6, 0, 0, 6, -6, 0);
            case TRIANGLE -> polygon(x, y, scale, 0, -6, 5.8, 4.4, -5.8, 4.4);
            case SQUARE -> polygon(x, y, scale, -4.2, -4.2, 4.2, -4.2, 4.2, 4.2, -4.2, 4.2);
            case WEDGE -> polygon(x, y, scale, 0, 6, 5.8, -4.4, -5.8, -4.4);
            case CROSS ->
                polygon(
                        x, y, scale, -2, -5.6, 2, -5.6, 2, -2, 5.6, -2, 5.6, 2, 2, 2, 2, 5.6, -2, 5.6, -2, 2, -5.6, 2,
                        -5.6, -2, -2, -2);
        };
    }

    /** The shape with a white rim that sets it off from the lines below. */
    void paint(Graphics2D graphics, double x, double y, double scale, Color colour) {
        Shape shape = at(x, y, scale);
        graphics.setColor(Palette.GROUND);
        graphics.setStroke(Strokes.plain(2 * scale));
        graphics.draw(shape);
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    Marker marker(double scale, Color colour) {
        return new Marker() {
            @Override
            public void paint(Graphics2D graphics, double x, double y, int markerSize) {
                SeriesShape.this.paint(graphics, x, y, scale, colour);
            }
        };
    }

    private static Path2D.Double polygon(double x, double y, double scale, double... corners) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x + scale * corners[0], y + scale * corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(x + scale * corners[i], y + scale * corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
