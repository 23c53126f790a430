package org.didactic.report.figure;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;

/** Writes the shapes that XChart draws as SVG paths. The clip is ignored: no axis is shorter than its data. */
final class SvgGraphics extends ShapeGraphics {

    private final SvgBody body;
    private final AffineTransform transform;
    private final RenderingHints hints = new RenderingHints(null);
    private Color colour = Palette.INK;
    private BasicStroke stroke = Strokes.plain(1);
    private @Nullable Font font;

    SvgGraphics(SvgBody body) {
        this(body, new AffineTransform());
    }

    private SvgGraphics(SvgBody body, AffineTransform transform) {
        this.body = body;
        this.transform = transform;
    }

    @Override
    public void draw(Shape shape) {
        StringBuilder look =
                new StringBuilder("fill=\"none\" stroke=\"").append(hex()).append('"');
        if (colour.getAlpha() < 255) {
            look.append(" stroke-opacity=\"").append(opacity()).append('"');
        }
        look.append(" stroke-width=\"")
                .append(PathData.number(stroke.getLineWidth()))
                .append('"');
        switch (stroke.getEndCap()) {
            case BasicStroke.CAP_ROUND -> look.append(" stroke-linecap=\"round\"");
            case BasicStroke.CAP_SQUARE -> look.append(" stroke-linecap=\"square\"");
            default -> {}
        }
        float[] dashes = stroke.getDashArray();
        if (dashes != null) {
            look.append(" stroke-dasharray=\"");
            for (int i = 0; i < dashes.length; i++) {
                look.append(i == 0 ? "" : " ").append(PathData.number(dashes[i]));
            }
            look.append('"');
        }
        add(look.toString(), shape);
    }

    @Override
    public void fill(Shape shape) {
        String alpha = colour.getAlpha() < 255 ? " fill-opacity=\"" + opacity() + "\"" : "";
        add("fill=\"" + hex() + "\"" + alpha, shape);
    }

    private void add(String look, Shape shape) {
        if (colour.getAlpha() > 0) {
            body.path(look, PathData.of(shape, transform), colour.getAlpha() == 255);
        }
    }

    private String hex() {
        return SvgCanvas.hex(colour);
    }

    private String opacity() {
        return PathData.number(colour.getAlpha() / 255.0);
    }

    @Override
    public Graphics create() {
        SvgGraphics copy = new SvgGraphics(body, new AffineTransform(transform));
        copy.colour = colour;
        copy.stroke = stroke;
        copy.font = font;
        return copy;
    }

    @Override
    public void setStroke(Stroke stroke) {
        this.stroke = (BasicStroke) stroke;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setColor(Color colour) {
        this.colour = colour;
    }

    @Override
    public Color getColor() {
        return colour;
    }

    @Override
    public void setPaint(Paint paint) {
        colour = (Color) paint;
    }

    @Override
    public Paint getPaint() {
        return colour;
    }

    @Override
    public void setFont(@Nullable Font font) {
        this.font = font;
    }

    @Override
    public @Nullable Font getFont() {
        return font;
    }

    @Override
    public void transform(AffineTransform change) {
        transform.concatenate(change);
    }

    @Override
    public void setTransform(AffineTransform replacement) {
        transform.setTransform(replacement);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return hints;
    }

    @Override
    public java.awt.Composite getComposite() {
        return AlphaComposite.SrcOver;
    }

    @Override
    public @Nullable Shape getClip() {
        return null;
    }

    @Override
    public @Nullable Rectangle getClipBounds() {
        return null;
    }

    @Override
    public void setClip(@Nullable Shape clip) {}

    @Override
    public void clip(@Nullable Shape clip) {}

    @Override
    public void dispose() {}
}
