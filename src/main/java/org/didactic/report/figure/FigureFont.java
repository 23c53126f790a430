package org.didactic.report.figure;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The two weights of Source Sans 3 that figures are lettered in, bundled with the program. */
public final class FigureFont {

    public static final FigureFont REGULAR = new FigureFont("fonts/source-sans-3-400.ttf");
    public static final FigureFont SEMIBOLD = new FigureFont("fonts/source-sans-3-600.ttf");

    private final TrueTypeFont font;

    private FigureFont(String resource) {
        try (InputStream stream = Objects.requireNonNull(FigureFont.class.getResourceAsStream(resource), resource)) {
            font = new TrueTypeFont(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the width of a text in pixels at a size in pixels per em. */
    public double width(String text, double size) {
        return text.chars().mapToLong(c -> advance(glyph(c))).sum() * scale(size);
    }

    /** Pixels per font unit. */
    double scale(double size) {
        return size / font.unitsPerEm();
    }

    int glyph(int character) {
        return font.glyph(character);
    }

    int advance(int glyph) {
        return font.advance(glyph);
    }

    Path2D.Double outline(int glyph) {
        return font.outline(glyph);
    }
}
