package org.didactic.report.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

/** A row of shapes with names above a plot; made smaller where it would not fit. */
record Legend(List<Entry> entries) {

    private static final double MARK = 16;
    private static final double GAP = 24;

    record Entry(String name, SeriesShape shape, Color colour) {}

    void draw(Canvas canvas, double left, double baseline, double room) {
        double size = PanelBox.TEXT;
        while (size > 10 && width(size) > room) {
            size -= 0.5;
        }
        double most = (room + GAP) / entries.size() - GAP - MARK;
        boolean tight = width(size) > room;
        double x = left;
        for (Entry entry : entries) {
            Graphics2D graphics = canvas.graphics();
            entry.shape().paint(graphics, x + 6, baseline - 0.33 * size, entry.colour());
            graphics.dispose();
            TextFit fit = new TextFit(FigureFont.REGULAR, tight ? most : room);
            Label name = fit.label(entry.name(), x + MARK, baseline, size, Label.Anchor.START);
            canvas.write(name);
            x += MARK + name.width() + GAP;
        }
    }

    private double width(double size) {
        double sum = -GAP;
        for (Entry entry : entries) {
            sum += MARK + FigureFont.REGULAR.width(entry.name(), size) + GAP;
        }
        return sum;
    }
}
