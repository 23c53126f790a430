package org.didactic.report.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.didactic.report.figure.LogicModelFigure.Row;

/** Draws a logic model: a band a cog, a box a step, arrows between the boxes. */
record LogicModelDrawing(LogicModelFigure figure) {
    private static final int HEAD = 34;
    private static final int TITLE = 30;
    private static final int GAP = 26;
    private static final int PAD = 11;
    private static final int BETWEEN = 18;
    private static final double LINE = 18;
    private static final double PART_GAP = 6;
    private static final int MOST_LINES = 6;
    private static final Color BAND = new Color(0xEEF2F5);

    int height() {
        return HEAD
                + figure.cogs().stream()
                        .mapToInt(cog -> bandHeight(cog) + BETWEEN)
                        .sum()
                - BETWEEN
                + 2;
    }

    private double boxWidth() {
        int steps = figure.steps().size();
        return (FigureSize.FULL_WIDTH - 2.0 * PAD - GAP * (steps - 1)) / steps;
    }

    private double left(int step) {
        return PAD + step * (boxWidth() + GAP);
    }

    private List<List<String>> lines(List<String> parts) {
        TextFit fit = new TextFit(FigureFont.REGULAR, boxWidth() - 2 * PAD);
        return parts.stream()
                .map(each -> fit.lines(each, PanelBox.TEXT, MOST_LINES))
                .toList();
    }

    private double boxHeight(Row cog) {
        double most = 0;
        for (List<String> parts : cog.steps()) {
            double lines =
                    lines(parts).stream().mapToInt(List::size).sum() * LINE + PART_GAP * Math.max(0, parts.size() - 1);
            most = Math.max(most, lines);
        }
        return most + 2 * PAD;
    }

    private int bandHeight(Row cog) {
        return (int) Math.ceil(TITLE + boxHeight(cog) + PAD);
    }

    void draw(Canvas canvas) {
        for (int i = 0; i < figure.steps().size(); i++) {
            canvas.write(
                    Label.of(figure.steps().get(i), left(i) + boxWidth() / 2, 20, PanelBox.TEXT, Label.Anchor.MIDDLE)
                            .semibold()
                            .coloured(Palette.SOFT));
        }
        double top = HEAD;
        for (Row cog : figure.cogs()) {
            band(canvas, cog, top);
            top += bandHeight(cog) + BETWEEN;
        }
    }

    private void band(Canvas canvas, Row cog, double top) {
        Graphics2D graphics = canvas.graphics();
        graphics.setColor(BAND);
        graphics.fill(new RoundRectangle2D.Double(0, top, FigureSize.FULL_WIDTH, bandHeight(cog), 10, 10));
        graphics.setColor(Palette.TREATED);
        graphics.fill(new Rectangle2D.Double(0, top + 8, 4, TITLE - 12));
        graphics.dispose();
        canvas.write(new TextFit(FigureFont.SEMIBOLD, FigureSize.FULL_WIDTH - 2.0 * PAD)
                .label(cog.label(), PAD, top + 21, 15, Label.Anchor.START)
                .semibold());
        for (int i = 0; i < cog.steps().size(); i++) {
            box(canvas, cog, i, top + TITLE);
            if (i > 0) {
                arrow(canvas, left(i) - GAP + 5, top + TITLE + boxHeight(cog) / 2);
            }
        }
    }

    private void box(Canvas canvas, Row cog, int step, double top) {
        Graphics2D graphics = canvas.graphics();
        RoundRectangle2D.Double box = new RoundRectangle2D.Double(left(step), top, boxWidth(), boxHeight(cog), 8, 8);
        graphics.setColor(Palette.GROUND);
        graphics.fill(box);
        graphics.setColor(Palette.OTHER);
        graphics.setStroke(Strokes.plain(1));
        graphics.draw(box);
        graphics.dispose();
        double baseline = top + PAD + 13;
        for (List<String> part : lines(cog.steps().get(step))) {
            for (String line : new ArrayList<>(part)) {
                canvas.write(Label.of(line, left(step) + PAD, baseline, PanelBox.TEXT, Label.Anchor.START));
                baseline += LINE;
            }
            baseline += PART_GAP;
        }
    }

    private static void arrow(Canvas canvas, double x, double middle) {
        Path2D.Double arrow = new Path2D.Double();
        arrow.moveTo(x, middle - 3);
        arrow.lineTo(x + 8, middle - 3);
        arrow.lineTo(x + 8, middle - 8);
        arrow.lineTo(x + 16, middle);
        arrow.lineTo(x + 8, middle + 8);
        arrow.lineTo(x + 8, middle + 3);
        arrow.lineTo(x, middle + 3);
        arrow.closePath();
        Graphics2D graphics = canvas.graphics();
        graphics.setColor(Palette.SOFT);
        graphics.fill(arrow);
        graphics.dispose();
    }
}
