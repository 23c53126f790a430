package org.didactic.report.figure;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import org.knowm.xchart.style.markers.Marker;

/**
 * Draws the points of one series as a single path of discs once the last has come, so that a group of hundreds costs one
 * element in an SVG. Made for one drawing of one series.
 */
final class DotCloud extends Marker {

    private final double diameter;
    private final Path2D.Double dots = new Path2D.Double();
    private int outstanding;

    DotCloud(int count, double diameter) {
        this.outstanding = count;
        this.diameter = diameter;
    }

    @Override
    public void paint(Graphics2D graphics, double x, double y, int markerSize) {
        dots.moveTo(x, y);
        dots.lineTo(x, y);
        outstanding--;
        if (outstanding == 0) {
            graphics.setStroke(Strokes.round(diameter));
            graphics.draw(dots);
        }
    }
}
