package org.didactic.report.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * Draws figures. The same figure gives the same bytes whatever the locale, time zone or thread; SVG also on every JDK.
 * Needs no display and no fonts on the machine.
 */
public final class FigureRenderer {

    private FigureRenderer() {}

    /** An SVG element with a title, a description and nothing outside itself, fit to stand in a page or alone. */
    public static String svg(Figure figure) {
        FigureText text = figure.text();
        FigureSize size = figure.size();
        SvgCanvas canvas = new SvgCanvas(text.idPrefix());
        draw(figure, size, canvas);
        return canvas.document(text, size);
    }

    /** A PNG file of the same picture, at the density of its size. */
    public static byte[] png(Figure figure) {
        FigureSize size = figure.size();
        RasterCanvas canvas = new RasterCanvas(size);
        draw(figure, size, canvas);
        return canvas.png();
    }

    private static void draw(Figure figure, FigureSize size, Canvas canvas) {
        Graphics2D ground = canvas.graphics();
        ground.setColor(Palette.GROUND);
        ground.fill(new Rectangle2D.Double(0, 0, size.width(), size.height()));
        ground.dispose();
        figure.draw(canvas);
    }
}
