package org.didactic.report.figure;

import java.util.ArrayList;
import java.util.List;

/** Makes a text fit a width: smaller first, down to four fifths, then broken into lines or cut with an ellipsis. */
public record TextFit(FigureFont font, double width) {

    private static final double SMALLEST = 0.8;

    /** A label of one line no wider than the width. */
    Label label(String text, double x, double baseline, double size, Label.Anchor anchor) {
        double fitting = Math.max(SMALLEST * size, Math.min(size, size * width / Math.max(1, font.width(text, size))));
        double rounded = Math.floor(fitting * 10) / 10;
        return Label.of(cut(text, rounded), x, baseline, rounded, anchor);
    }

    boolean holds(String text, double size) {
        return font.width(text, size) <= width;
    }

    /** Returns at most {@code most} lines broken at spaces, none of an empty text; what does not fit is cut. */
    public List<String> lines(String text, double size, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty() && lines.size() < most - 1 && !holds(rest, size)) {
            int end = lastBreak(rest, size);
            if (end < 0) {
                break;
            }
            lines.add(cut(rest.substring(0, end), size));
            rest = rest.substring(end + 1).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(cut(rest, size));
        }
        return lines;
    }

    private int lastBreak(String text, double size) {
        int best = text.indexOf(' ');
        for (int at = best; at >= 0 && holds(text.substring(0, at), size); at = text.indexOf(' ', at + 1)) {
            best = at;
        }
        return best;
    }

    private String cut(String text, double size) {
        if (holds(text, size)) {
            return text;
        }
        int end = text.length();
        while (end > 1 && !holds(text.substring(0, end).strip() + "\u2026", size)) {
            end -= Character.isLowSurrogate(text.charAt(end - 1)) ? 2 : 1;
        }
        return text.substring(0, end).strip() + "\u2026";
    }
}
