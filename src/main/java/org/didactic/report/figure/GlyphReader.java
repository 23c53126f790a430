package org.didactic.report.figure;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.util.function.IntFunction;

/** One entry of a TrueType {@code glyf} table: contours of quadratic curves, or parts that are glyphs themselves. */
final class GlyphReader {

    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEAT = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;

    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int ONE_SCALE = 8;
    private static final int MORE = 32;
    private static final int TWO_SCALES = 64;
    private static final int MATRIX = 128;

    private final ByteBuffer file;
    private final int start;
    private final IntFunction<Path2D.Double> parts;

    GlyphReader(ByteBuffer file, int start, IntFunction<Path2D.Double> parts) {
        this.file = file;
        this.start = start;
        this.parts = parts;
    }

    void appendTo(Path2D.Double outline) {
        int contours = file.getShort(start);
        if (contours < 0) {
            appendParts(outline);
        } else {
            appendContours(outline, contours);
        }
    }

    private void appendParts(Path2D.Double outline) {
        int at = start + 10;
        int flags;
        do {
            flags = file.getShort(at);
            Path2D.Double part = parts.apply(file.getShort(at + 2) & 0xFFFF);
            at += 4;
            boolean words = (flags & WORDS) != 0;
            double x = words ? file.getShort(at) : file.get(at);
            double y = words ? file.getShort(at + 2) : file.get(at + 1);
            at += words ? 4 : 2;
            if ((flags & OFFSETS) == 0 || (flags & (ONE_SCALE | TWO_SCALES | MATRIX)) != 0) {
                throw new IllegalArgumentException("the font scales or anchors the parts of a glyph");
            }
            outline.append(part.getPathIterator(AffineTransform.getTranslateInstance(x, y)), false);
        } while ((flags & MORE) != 0);
    }

    private void appendContours(Path2D.Double outline, int contours) {
        int ends = start + 10;
        int points = (file.getShort(ends + 2 * (contours - 1)) & 0xFFFF) + 1;
        int at = ends + 2 * contours;
        at += 2 + (file.getShort(at) & 0xFFFF);
        int[] flags = new int[points];
        for (int i = 0; i < points; i++) {
            flags[i] = file.get(at++) & 0xFF;
            if ((flags[i] & REPEAT) != 0) {
                int repeats = file.get(at++) & 0xFF;
                for (int k = 0; k < repeats; k++) {
                    flags[i + 1] = flags[i];
                    i++;
                }
            }
        }
        int[] x = new int[points];
        at = readCoordinates(x, flags, at, SHORT_X, SAME_X);
        int[] y = new int[points];
        readCoordinates(y, flags, at, SHORT_Y, SAME_Y);
        int first = 0;
        for (int i = 0; i < contours; i++) {
            int last = file.getShort(ends + 2 * i) & 0xFFFF;
            appendContour(outline, flags, x, y, first, last - first + 1);
            first = last + 1;
        }
    }

    private int readCoordinates(int[] into, int[] flags, int from, int isShort, int isSame) {
        int at = from;
        int value = 0;
        for (int i = 0; i < into.length; i++) {
            if ((flags[i] & isShort) != 0) {
                int step = file.get(at++) & 0xFF;
                value += (flags[i] & isSame) != 0 ? step : -step;
            } else if ((flags[i] & isSame) == 0) {
                value += file.getShort(at);
                at += 2;
            }
            into[i] = value;
        }
        return at;
    }

    /** Between two control points in a row lies an implied point on the curve, half-way. */
    private static void appendContour(Path2D.Double outline, int[] flags, int[] x, int[] y, int first, int length) {
        int begin = 0;
        while (begin < length && (flags[first + begin] & ON_CURVE) == 0) {
            begin++;
        }
        if (begin == length) {
            throw new IllegalArgumentException("the font has a contour without a point on the curve");
        }
        outline.moveTo(x[first + begin], y[first + begin]);
        for (int k = 1; k <= length; k++) {
            int here = first + (begin + k) % length;
            if ((flags[here] & ON_CURVE) != 0) {
                if (k < length) {
                    outline.lineTo(x[here], y[here]);
                }
                continue;
            }
            int next = first + (begin + k + 1) % length;
            if ((flags[next] & ON_CURVE) != 0) {
                outline.quadTo(x[here], y[here], x[next], y[next]);
                k++;
            } else {
                outline.quadTo(x[here], y[here], (x[here] + x[next]) / 2.0, (y[here] + y[next]) / 2.0);
            }
        }
        outline.closePath();
    }
}
