package org.didactic.report.briefing.chart;

import java.util.ArrayList;
import java.util.List;
import org.didactic.report.figure.FigureFont;

/**
 * Breaks text to fit a width.
 *
 * @param width of a line in pixels
 * @param size of the letters in pixels
 */
record Letters(double width, double size, boolean bold) {

    private boolean holds(String text) {
        return width(text) <= width;
    }

    double width(String text) {
        return (bold ? FigureFont.SEMIBOLD : FigureFont.REGULAR).width(text, size);
    }

    /** Returns at most {@code most} lines, broken at spaces; what does not fit is cut with an ellipsis. */
    List<String> lines(String text, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (lines.size() < most - 1 && !holds(rest)) {
            int end = rest.indexOf(' ');
            for (int at = end; at >= 0 && holds(rest.substring(0, at)); at = rest.indexOf(' ', at + 1)) {
                end = at;
            }
            if (end < 0) {
                break;
            }
            lines.add(cut(rest.substring(0, end)));
            rest = rest.substring(end + 1).strip();
        }
        lines.add(cut(rest));
        return lines;
    }

    private String cut(String text) {
        int end = text.length();
        String cut = text;
        while (end > 1 && !holds(cut)) {
            end -= Character.isLowSurrogate(text.charAt(end - 1)) ? 2 : 1;
            cut = text.substring(0, end).strip() + "\u2026";
        }
        return cut;
    }
}
