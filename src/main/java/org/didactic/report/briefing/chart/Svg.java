package org.didactic.report.briefing.chart;

import org.didactic.report.markup.Escape;
import org.didactic.text.NumberText;

/** Writes one picture; all numbers have at most one decimal, and letters are those of the page. */
final class Svg {
    private final StringBuilder markup = new StringBuilder();

    /** Begins a picture of this size that is read out as {@code words}. */
    Svg(String name, double width, double height, String words) {
        markup.append("<svg class=\"")
                .append(name)
                .append("\" viewBox=\"0 0 ")
                .append(px(width))
                .append(' ')
                .append(px(height))
                .append("\" role=\"img\" aria-label=\"")
                .append(Escape.html(words))
                .append("\">\n");
    }

    /** Returns a length or place. */
    static String px(double pixels) {
        String text = NumberText.fixed(pixels, 1).replace('\u2212', '-');
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    Svg line(double x1, double y1, double x2, double y2, String look) {
        return path("M" + px(x1) + " " + px(y1) + "L" + px(x2) + " " + px(y2), look);
    }

    Svg path(String data, String look) {
        markup.append("<path d=\"").append(data).append("\" ").append(look).append("/>\n");
        return this;
    }

    Svg rectangle(double x, double y, double width, double height, String look) {
        return path("M" + px(x) + " " + px(y) + "h" + px(width) + "v" + px(height) + "h" + px(-width) + "z", look);
    }

    Svg disc(double x, double y, double radius, String colour) {
        markup.append("<circle cx=\"")
                .append(px(x))
                .append("\" cy=\"")
                .append(px(y))
                .append("\" r=\"")
                .append(px(radius))
                .append("\" fill=\"")
                .append(colour)
                .append("\"/>\n");
        return this;
    }

    /** Adds a line of text; {@code anchor} is start, middle or end. */
    Svg text(double x, double baseline, double size, String anchor, String look, String text) {
        markup.append("<text x=\"")
                .append(px(x))
                .append("\" y=\"")
                .append(px(baseline))
                .append("\" font-size=\"")
                .append(px(size))
                .append(anchor.equals("start") ? "" : "\" text-anchor=\"" + anchor)
                .append("\" ")
                .append(look)
                .append('>')
                .append(Escape.html(text))
                .append("</text>\n");
        return this;
    }

    /** Ends the picture. */
    String end() {
        return markup.append("</svg>\n").toString();
    }
}
