package org.didactic.report.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.didactic.report.markup.Escape;
import org.didactic.text.CodePointOrder;
import org.didactic.text.NumberText;

/** Draws a figure as SVG. Every glyph is defined once, in font units, and used wherever it stands. */
final class SvgCanvas implements Canvas {

    private final String idPrefix;
    private final SvgBody body = new SvgBody();
    private final Map<String, String> glyphs = new TreeMap<>(CodePointOrder.INSTANCE);

    SvgCanvas(String idPrefix) {
        this.idPrefix = idPrefix;
    }

    @Override
    public Graphics2D graphics() {
        return new SvgGraphics(body);
    }

    @Override
    public void write(Label label) {
        FigureFont font = label.font();
        StringBuilder text =
                new StringBuilder("<g fill=\"").append(hex(label.colour())).append("\" transform=\"");
        text.append("translate(" + PathData.number(label.x()) + " " + PathData.number(label.baseline()) + ")");
        if (label.upwards()) {
            text.append(" rotate(-90)");
        }
        String scale = NumberText.fixed(font.scale(label.size()), 5);
        text.append(" scale(" + scale + " -" + scale + ")\">");
        double at = -label.lead() / font.scale(label.size());
        for (int character : label.text().chars().toArray()) {
            int glyph = font.glyph(character);
            Path2D.Double outline = font.outline(glyph);
            if (outline.getCurrentPoint() != null) {
                String id = idPrefix + "-" + (font == FigureFont.REGULAR ? "r" : "b") + glyph;
                glyphs.computeIfAbsent(
                        id, key -> "<path id=\"" + key + "\" d=\"" + PathData.of(outline, null) + "\"/>\n");
                text.append("<use xlink:href=\"#" + id + "\" x=\"" + Math.round(at) + "\"/>");
            }
            at += font.advance(glyph);
        }
        body.element(text.append("</g>").toString());
    }

    /** The whole picture; width and height are its nominal pixels. */
    String document(FigureText text, FigureSize size) {
        int width = size.width();
        int height = size.height();
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .append(" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 " + width + " " + height + "\"")
                .append(" width=\"" + width + "\" height=\"" + height + "\" role=\"img\"")
                .append(" aria-labelledby=\"" + idPrefix + "-title " + idPrefix + "-desc\">\n")
                .append("<title id=\"" + idPrefix + "-title\">" + Escape.html(text.title()) + "</title>\n")
                .append("<desc id=\"" + idPrefix + "-desc\">" + Escape.html(text.description()) + "</desc>\n")
                .append("<defs>\n");
        glyphs.values().forEach(svg::append);
        return svg.append("</defs>\n").append(body.markup()).append("</svg>\n").toString();
    }

    static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
    }
}
