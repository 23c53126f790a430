package org.didactic.report.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.didactic.report.figure.GainFigure.Bar;
import org.didactic.report.figure.GainFigure.Panel;

/** Draws gains below each other: horizontal bars over an axis of their own, the total first and dark. */
final class GainDrawing {
    private static final int WIDTH = 720;
    private static final int NAMES = 150;
    private static final int ENDS = 96;
    private static final int HEAD = 30;
    private static final int BAR = 26;
    private static final int AXIS = 52;
    private static final int TICKS = 5;
    private static final Color INPUT = new Color(0x778FA2);

    private final Canvas canvas;
    private final Panel panel;
    private final int top;
    private final ValueAxis axis;

    private GainDrawing(Canvas canvas, Panel panel, int top) {
        this.canvas = canvas;
        this.panel = panel;
        this.top = top;
        double least = 0;
        double most = 0;
        for (Bar each : panel.bars()) {
            least = Math.min(least, each.low());
            most = Math.max(most, each.high());
        }
        this.axis = ValueAxis.covering(least, most, TICKS, false);
    }

    static FigureSize size(GainFigure figure) {
        return FigureSize.ofReport(
                WIDTH, figure.panels().stream().mapToInt(GainDrawing::height).sum());
    }

    static void draw(GainFigure figure, Canvas canvas) {
        int top = 0;
        for (Panel panel : figure.panels()) {
            new GainDrawing(canvas, panel, top).draw();
            top += height(panel);
        }
    }

    private static int height(Panel panel) {
        return HEAD + BAR * panel.bars().size() + AXIS;
    }

    private double x(double value) {
        double from = NAMES + ENDS;
        return from + (value - axis.low()) / (axis.high() - axis.low()) * (WIDTH - ENDS - from);
    }

    private void draw() {
        canvas.write(new TextFit(FigureFont.SEMIBOLD, WIDTH)
                .label(panel.title(), 0, top + 18, PanelBox.TEXT, Label.Anchor.START)
                .semibold());
        int bottom = top + HEAD + BAR * panel.bars().size();
        ticks(bottom);
        List<Bar> bars = panel.bars();
        for (int i = 0; i < bars.size(); i++) {
            bar(bars.get(i), top + HEAD + BAR * i, i == 0);
        }
        line(x(0), top + HEAD - 4, x(0), bottom, Palette.INK, 1.2);
        double middle = x(panel.total().centre());
        line(middle, top + HEAD, middle, top + HEAD + BAR - 6, Palette.GROUND, 3);
    }

    private void ticks(int bottom) {
        for (int i = 0; i < axis.ticks().size(); i++) {
            double x = x(axis.ticks().get(i));
            line(x, top + HEAD - 4, x, bottom, Palette.GRID, 1);
            canvas.write(Label.of(axis.labels().get(i), x, bottom + 16, PanelBox.SMALL_TEXT, Label.Anchor.MIDDLE)
                    .coloured(Palette.SOFT));
        }
        canvas.write(Label.of(
                        panel.axis(),
                        x((axis.low() + axis.high()) / 2),
                        bottom + 34,
                        PanelBox.SMALL_TEXT,
                        Label.Anchor.MIDDLE)
                .coloured(Palette.SOFT));
    }

    private void bar(Bar bar, int upper, boolean total) {
        Graphics2D graphics = canvas.graphics();
        graphics.setColor(total ? Palette.TREATED : INPUT);
        double width = Math.max(2, x(bar.high()) - x(bar.low()));
        graphics.fill(new Rectangle2D.Double(x(bar.low()), upper, width, BAR - 6));
        graphics.dispose();
        double baseline = upper + (BAR - 6) / 2.0 + 4.5;
        canvas.write(new TextFit(total ? FigureFont.SEMIBOLD : FigureFont.REGULAR, NAMES - 8)
                .label(bar.name(), 0, baseline, PanelBox.TEXT, Label.Anchor.START));
        canvas.write(end(bar.from(), x(bar.low()) - 5, baseline, Label.Anchor.END));
        canvas.write(end(bar.to(), x(bar.low()) + width + 5, baseline, Label.Anchor.START));
    }

    private static Label end(String text, double x, double baseline, Label.Anchor anchor) {
        return new TextFit(FigureFont.REGULAR, ENDS - 6).label(text, x, baseline, PanelBox.SMALL_TEXT, anchor);
    }

    private void line(double x1, double y1, double x2, double y2, Color colour, double width) {
        Graphics2D graphics = canvas.graphics();
        graphics.setColor(colour);
        graphics.setStroke(Strokes.plain(width));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
        graphics.dispose();
    }
}
