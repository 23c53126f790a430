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
    public static String svg(OutcomeFigure figure) {
        FigureLayout layout = FigureLayout.of(figure);
        SvgCanvas canvas = new SvgCanvas(figure.idPrefix());
        draw(figure, layout, canvas);
        return canvas.document(figure, layout.width(), FigureLayout.HEIGHT);
    }

    /** A PNG file of the same picture, two and a half times its nominal size. */
    public static byte[] png(OutcomeFigure figure) {
        FigureLayout layout = FigureLayout.of(figure);
        RasterCanvas canvas = new RasterCanvas(layout.width(), FigureLayout.HEIGHT);
        draw(figure, layout, canvas);
        return canvas.png();
    }

    private static void draw(OutcomeFigure figure, FigureLayout layout, Canvas canvas) {
        Graphics2D ground = canvas.graphics();
        ground.setColor(Palette.GROUND);
        ground.fill(new Rectangle2D.Double(0, 0, layout.width(), FigureLayout.HEIGHT));
        ground.dispose();
        boolean both = figure.distribution() != null && figure.eventStudy() != null;
        if (figure.distribution() != null) {
            new DistributionPanel(figure.distribution(), layout.left(), both ? "A" : "").draw(canvas);
        }
        if (figure.eventStudy() != null) {
            new EventStudyPanel(figure.eventStudy(), layout.right(), both ? "B" : "").draw(canvas);
        }
    }
}
