package org.didactic.report.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * Draws figures. The same figure gives the same bytes whatever the locale, time zone or thread; SVG also on every JDK.
 * Needs no display and no fonts on the machine.
 */
public final class FigureRenderer {

    private static final int WIDTH = 1120;
    private static final int NARROW_WIDTH = 720;
    private static final int HEIGHT = 430;
    private static final int DISTRIBUTION_WIDTH = 440;
    private static final int GAP = 24;

    private FigureRenderer() {}

    /** An SVG element with a title, a description and nothing outside itself, fit to stand in a page or alone. */
    public static String svg(OutcomeFigure figure) {
        SvgCanvas canvas = new SvgCanvas(figure.idPrefix());
        draw(figure, canvas);
        return canvas.document(figure, width(figure), HEIGHT);
    }

    /** A PNG file of the same picture, two and a half times its nominal size. */
    public static byte[] png(OutcomeFigure figure) {
        RasterCanvas canvas = new RasterCanvas(width(figure), HEIGHT);
        draw(figure, canvas);
        return canvas.png();
    }

    private static int width(OutcomeFigure figure) {
        return figure.eventStudy() == null ? NARROW_WIDTH : WIDTH;
    }

    private static void draw(OutcomeFigure figure, Canvas canvas) {
        int width = width(figure);
        Graphics2D ground = canvas.graphics();
        ground.setColor(Palette.GROUND);
        ground.fill(new Rectangle2D.Double(0, 0, width, HEIGHT));
        ground.dispose();
        boolean both = figure.distribution() != null && figure.eventStudy() != null;
        if (figure.distribution() != null) {
            int share = both ? DISTRIBUTION_WIDTH : width;
            new DistributionPanel(figure.distribution(), new PanelBox(0, share, HEIGHT), both ? "A" : "").draw(canvas);
        }
        if (figure.eventStudy() != null) {
            int left = both ? DISTRIBUTION_WIDTH + GAP : 0;
            new EventStudyPanel(figure.eventStudy(), new PanelBox(left, width - left, HEIGHT), both ? "B" : "")
                    .draw(canvas);
        }
    }
}
