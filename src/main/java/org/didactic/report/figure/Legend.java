package org.didactic.report.figure;

import java.awt.Graphics2D;
import java.util.List;

/** Shapes with names above a plot: in one row, or in two columns where that is too wide. */
record Legend(List<Entry> entries) {

    private static final double MARK = 16;
    private static final double GAP = 24;
    private static final int ROW = 19;

    record Entry(String name, SeriesLook look) {}

    /** Pixels that the legend needs beyond its first row. */
    int extraHeight(double room) {
        return oneRow(room) ? 0 : ROW * ((entries.size() - 1) / 2);
    }

    void draw(Canvas canvas, double left, double baseline, double room) {
        boolean oneRow = oneRow(room);
        double column = Math.min(room / 2, widestName() + MARK + GAP);
        TextFit fit = new TextFit(FigureFont.REGULAR, (oneRow ? room : column - GAP) - MARK);
        double x = left;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (!oneRow) {
                x = left + (i % 2) * column;
            }
            double y = baseline + (oneRow ? 0 : ROW * (i / 2));
            Graphics2D graphics = canvas.graphics();
            entry.look()
                    .shape()
                    .paint(
                            graphics,
                            x + 6,
                            y - 0.33 * PanelBox.TEXT,
                            1,
                            entry.look().colour());
            graphics.dispose();
            Label name = fit.label(entry.name(), x + MARK, y, PanelBox.TEXT, Label.Anchor.START);
            canvas.write(name);
            x += MARK + name.width() + GAP;
        }
    }

    private double widestName() {
        return entries.stream()
                .mapToDouble(entry -> FigureFont.REGULAR.width(entry.name(), PanelBox.TEXT))
                .max()
                .orElse(0);
    }

    private boolean oneRow(double room) {
        double sum = -GAP;
        for (Entry entry : entries) {
            sum += MARK + FigureFont.REGULAR.width(entry.name(), PanelBox.TEXT) + GAP;
        }
        return sum <= room;
    }
}
