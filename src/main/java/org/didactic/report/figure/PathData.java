package org.didactic.report.figure;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import org.jspecify.annotations.Nullable;

/** The {@code d} attribute of an SVG path: absolute commands, two decimals, no character more than needed. */
final class PathData {

    private final StringBuilder data = new StringBuilder();
    private long atX;
    private long atY;

    private PathData() {}

    static String of(Shape shape, @Nullable AffineTransform transform) {
        PathData path = new PathData();
        double[] c = new double[6];
        for (PathIterator steps = shape.getPathIterator(transform); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> path.command('M', c, 2);
                case PathIterator.SEG_LINETO -> path.line(c);
                case PathIterator.SEG_QUADTO -> path.command('Q', c, 4);
                case PathIterator.SEG_CUBICTO -> path.command('C', c, 6);
                default -> path.data.append('Z');
            }
        }
        return path.data.toString();
    }

    /** A number of pixels with at most two decimals. */
    static String number(double value) {
        StringBuilder text = new StringBuilder();
        append(text, hundredths(value));
        return text.toString();
    }

    private void line(double[] c) {
        long x = hundredths(c[0]);
        long y = hundredths(c[1]);
        if (x == atX && y == atY) {
            data.append("h0");
        } else if (y == atY) {
            append(data.append('H'), x);
        } else if (x == atX) {
            append(data.append('V'), y);
        } else {
            command('L', c, 2);
        }
        atX = x;
        atY = y;
    }

    private void command(char letter, double[] c, int count) {
        data.append(letter);
        for (int i = 0; i < count; i++) {
            long value = hundredths(c[i]);
            if (i > 0 && value >= 0) {
                data.append(' ');
            }
            append(data, value);
        }
        atX = hundredths(c[count - 2]);
        atY = hundredths(c[count - 1]);
    }

    private static long hundredths(double value) {
        return Math.round(value * 100);
    }

    private static void append(StringBuilder text, long hundredths) {
        long size = Math.abs(hundredths);
        if (hundredths < 0) {
            text.append('-');
        }
        long whole = size / 100;
        long rest = size % 100;
        if (whole != 0 || rest == 0) {
            text.append(whole);
        }
        if (rest != 0) {
            text.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                text.append(rest % 10);
            }
        }
    }
}
