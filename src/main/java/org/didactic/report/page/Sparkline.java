package org.didactic.report.page;

import java.util.List;
import org.didactic.estimate.Value.Estimated;
import org.didactic.report.markup.Escape;
import org.didactic.text.NumberText;

/**
 * An interval as a small picture in a line of text, with the estimate as a point and a line at no change.
 *
 * @param reach the effect at either end of the picture, above 0
 */
record Sparkline(double reach) {
    private static final double WIDTH = 160;
    private static final double EDGE = 6;

    /** Returns a picture scale that holds all these intervals. */
    static Sparkline over(List<Estimated> effects) {
        double reach = 0;
        for (Estimated effect : effects) {
            reach = Math.max(reach, Math.max(Math.abs(effect.low()), Math.abs(effect.high())));
        }
        return new Sparkline(reach == 0 ? 1 : reach);
    }

    /** Returns the SVG; {@code words} is read out in its place. */
    String svg(Estimated effect, String words) {
        return "<svg class=\"spark\" viewBox=\"0 0 160 20\" width=\"160\" height=\"20\" role=\"img\" aria-label=\""
                + Escape.html(words) + "\"><line class=\"zero\" x1=\"80\" y1=\"1\" x2=\"80\" y2=\"19\"/><line x1=\""
                + x(effect.low()) + "\" y1=\"10\" x2=\"" + x(effect.high()) + "\" y2=\"10\"/><circle cx=\""
                + x(effect.estimate()) + "\" cy=\"10\" r=\"4.5\"/></svg>";
    }

    private String x(double effect) {
        double place = WIDTH / 2 + effect / reach * (WIDTH / 2 - EDGE);
        return NumberText.fixed(place, 1);
    }
}
