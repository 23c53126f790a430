package org.didactic.report.figure;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@link Graphics2D} that a drawing of shapes never needs, text and images above all: calling it throws, so
 * that nothing is left out of a figure in silence.
 */
abstract class ShapeGraphics extends Graphics2D {

    @Override
    public final void drawString(String text, int x, int y) {
        throw unsupported();
    }

    @Override
    public final void drawString(String text, float x, float y) {
        throw unsupported();
    }

    @Override
    public final void drawString(AttributedCharacterIterator text, int x, int y) {
        throw unsupported();
    }

    @Override
    public final void drawString(AttributedCharacterIterator text, float x, float y) {
        throw unsupported();
    }

    @Override
    public final void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        throw unsupported();
    }

    @Override
    public final FontMetrics getFontMetrics(Font font) {
        throw unsupported();
    }

    @Override
    public final FontRenderContext getFontRenderContext() {
        throw unsupported();
    }

    @Override
    public final boolean drawImage(Image image, AffineTransform at, ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public final void drawImage(BufferedImage image, BufferedImageOp op, int x, int y) {
        throw unsupported();
    }

    @Override
    public final void drawRenderedImage(RenderedImage image, AffineTransform at) {
        throw unsupported();
    }

    @Override
    public final void drawRenderableImage(RenderableImage image, AffineTransform at) {
        throw unsupported();
    }

    @Override
    public final boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public final boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public final boolean drawImage(Image image, int x, int y, Color ground, ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public final boolean drawImage(
            Image image, int x, int y, int width, int height, Color ground, ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public final boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public final boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            Color ground,
            ImageObserver observer) {
        throw unsupported();
    }

    @Override
    public final void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw unsupported();
    }

    @Override
    public final boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        throw unsupported();
    }

    @Override
    public final GraphicsConfiguration getDeviceConfiguration() {
        throw unsupported();
    }

    @Override
    public final void setComposite(Composite composite) {
        throw unsupported();
    }

    @Override
    public final void setBackground(Color colour) {
        throw unsupported();
    }

    @Override
    public final Color getBackground() {
        throw unsupported();
    }

    @Override
    public final void setPaintMode() {
        throw unsupported();
    }

    @Override
    public final void setXORMode(Color colour) {
        throw unsupported();
    }

    @Override
    public final void clipRect(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public final void setClip(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public final void drawLine(int x1, int y1, int x2, int y2) {
        throw unsupported();
    }

    @Override
    public final void fillRect(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public final void clearRect(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public final void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw unsupported();
    }

    @Override
    public final void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw unsupported();
    }

    @Override
    public final void drawOval(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public final void fillOval(int x, int y, int width, int height) {
        throw unsupported();
    }

    @Override
    public final void drawArc(int x, int y, int width, int height, int start, int angle) {
        throw unsupported();
    }

    @Override
    public final void fillArc(int x, int y, int width, int height, int start, int angle) {
        throw unsupported();
    }

    @Override
    public final void drawPolyline(int[] x, int[] y, int count) {
        throw unsupported();
    }

    @Override
    public final void drawPolygon(int[] x, int[] y, int count) {
        throw unsupported();
    }

    @Override
    public final void fillPolygon(int[] x, int[] y, int count) {
        throw unsupported();
    }

    @Override
    public final void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
        if (value == null) {
            getRenderingHints().remove(key);
        } else {
            getRenderingHints().put(key, value);
        }
    }

    @Override
    public final @Nullable Object getRenderingHint(RenderingHints.Key key) {
        return getRenderingHints().get(key);
    }

    @Override
    public final void setRenderingHints(Map<?, ?> hints) {
        getRenderingHints().clear();
        getRenderingHints().putAll(hints);
    }

    @Override
    public final void addRenderingHints(Map<?, ?> hints) {
        getRenderingHints().putAll(hints);
    }

    @Override
    public final void translate(int x, int y) {
        transform(AffineTransform.getTranslateInstance(x, y));
    }

    @Override
    public final void translate(double x, double y) {
        transform(AffineTransform.getTranslateInstance(x, y));
    }

    @Override
    public final void rotate(double angle) {
        transform(AffineTransform.getRotateInstance(angle));
    }

    @Override
    public final void rotate(double angle, double x, double y) {
        transform(AffineTransform.getRotateInstance(angle, x, y));
    }

    @Override
    public final void scale(double x, double y) {
        transform(AffineTransform.getScaleInstance(x, y));
    }

    @Override
    public final void shear(double x, double y) {
        transform(AffineTransform.getShearInstance(x, y));
    }

    private static UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException("a figure is drawn from shapes alone");
    }
}
