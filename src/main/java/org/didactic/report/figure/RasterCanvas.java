package org.didactic.report.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** Draws a figure in pixels, at the density of its size. */
final class RasterCanvas implements Canvas {

    private final double density;
    private final BufferedImage image;

    RasterCanvas(FigureSize size) {
        density = size.density();
        image = new BufferedImage(
                (int) (size.width() * density), (int) (size.height() * density), BufferedImage.TYPE_INT_RGB);
    }

    @Override
    public Graphics2D graphics() {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(density, density);
        return graphics;
    }

    @Override
    public void write(Label label) {
        FigureFont font = label.font();
        double scale = font.scale(label.size());
        Graphics2D graphics = graphics();
        graphics.setColor(label.colour());
        graphics.translate(label.x(), label.baseline());
        if (label.upwards()) {
            graphics.transform(AffineTransform.getQuadrantRotateInstance(-1));
        }
        graphics.translate(-label.lead(), 0);
        graphics.scale(scale, -scale);
        Path2D.Double text = new Path2D.Double();
        double at = 0;
        for (int character : label.text().chars().toArray()) {
            int glyph = font.glyph(character);
            Path2D.Double outline = font.outline(glyph);
            outline.transform(AffineTransform.getTranslateInstance(at, 0));
            text.append(outline, false);
            at += font.advance(glyph);
        }
        graphics.fill(text);
        graphics.dispose();
    }

    byte[] png() {
        return PngFile.of(image);
    }
}
