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
    SQUARE;

    Shape at(double x, double y) {
        return switch (this) {
            case DISC -> new Ellipse2D.Double(x - 4.6, y - 4.6, 9.2, 9.2);
            case DIAMOND -> polygon(x, y - 6, x + 6, y, x, y + 6, x - 6, y);
            case TRIANGLE -> polygon(x, y - 6, x + 5.8, y + 4.4, x - 5.8, y + 4.4);
            case SQUARE -> polygon(x - 4.2, y - 4.2, x + 4.2, y - 4.2, x + 4.2, y + 4.2, x - 4.2, y + 4.2);
        };
    }

    /** The shape with a white rim that sets it off from the lines below. */
    void paint(Graphics2D graphics, double x, double y, Color colour) {
        Shape shape = at(x, y);
        graphics.setColor(Palette.GROUND);
        graphics.setStroke(Strokes.plain(2));
        graphics.draw(shape);
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    Marker marker(Color colour) {
        return new Marker() {
            @Override
            public void paint(Graphics2D graphics, double x, double y, int markerSize) {
                SeriesShape.this.paint(graphics, x, y, colour);
            }
        };
    }

    private static Path2D.Double polygon(double... corners) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
