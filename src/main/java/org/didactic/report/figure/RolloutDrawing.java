package org.didactic.report.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.didactic.report.figure.RolloutFigure.Band;

/**
 * Draws a roll-out: treated cells filled and dark, others light, the missing share of a cell hatched on white from its top;
 * all cells of one look are one path.
 */
record RolloutDrawing(RolloutFigure figure) {

    private static final int LEFT = 250;
    private static final int TOP = 70;
    private static final int NAMED = 16;
    private static final int SEVERAL = 34;
    private static final int SPACE = 8;
    private static final double RIGHT = 8;
    private static final double HATCH = 6;
    private static final Color UNTREATED = new Color(0xD5DCE2);

    int height() {
        return (int) Math.ceil(top(figure.bands().size())) + 10;
    }

    /** Upper edge of a band; groups are set apart. */
    private double top(int band) {
        double top = TOP;
        for (int i = 0; i < band; i++) {
            top += bandHeight(figure.bands().get(i)) + (endsGroup(i) ? SPACE : 0);
        }
        return top;
    }

    private static double bandHeight(Band band) {
        return band.units() == 1 ? NAMED : SEVERAL;
    }

    private boolean endsGroup(int band) {
        List<Band> bands = figure.bands();
        return band + 1 < bands.size()
                && !bands.get(band).group().equals(bands.get(band + 1).group());
    }

    void draw(Canvas canvas) {
        Path2D.Double treated = new Path2D.Double();
        Path2D.Double untreated = new Path2D.Double();
        Path2D.Double missing = new Path2D.Double();
        Path2D.Double hatch = new Path2D.Double();
        double slot = slot();
        for (int b = 0; b < figure.bands().size(); b++) {
            Band band = figure.bands().get(b);
            double top = top(b) + 1;
            double height = bandHeight(band) - 2;
            for (int p = 0; p < figure.periods().size(); p++) {
                Band.Cell cell = band.cells().get(p);
                double x = LEFT + p * slot + 1;
                double gone = cell.missing() * height;
                if (gone < height) {
                    (cell.treated() ? treated : untreated)
                            .append(new Rectangle2D.Double(x, top + gone, slot - 2, height - gone), false);
                }
                if (gone > 0) {
                    missing.append(new Rectangle2D.Double(x, top, slot - 2, gone), false);
                    hatch(hatch, x, top, slot - 2, gone);
                }
            }
        }
        fill(canvas, untreated, UNTREATED);
        stroke(canvas, untreated, Palette.OTHER, 0.8);
        fill(canvas, treated, Palette.TREATED);
        stroke(canvas, hatch, Palette.SOFT, 1);
        stroke(canvas, missing, Palette.SOFT, 0.8);
        heads(canvas, slot);
        names(canvas);
        legend(canvas);
    }

    private double slot() {
        return (FigureSize.FULL_WIDTH - LEFT - RIGHT) / figure.periods().size();
    }

    /** Rising lines inside a rectangle. */
    private static void hatch(Path2D.Double path, double x, double y, double width, double height) {
        for (double start = x - height + HATCH / 2; start < x + width; start += HATCH) {
            double from = Math.max(start, x);
            double to = Math.min(start + height, x + width);
            if (to > from) {
                path.moveTo(from, y + height - (from - start));
                path.lineTo(to, y + height - (to - start));
            }
        }
    }

    private static void fill(Canvas canvas, Path2D.Double path, Color colour) {
        Graphics2D graphics = canvas.graphics();
        graphics.setColor(colour);
        if (path.getCurrentPoint() != null) {
            graphics.fill(path);
        }
        graphics.dispose();
    }

    private static void stroke(Canvas canvas, Path2D.Double path, Color colour, double width) {
        Graphics2D graphics = canvas.graphics();
        graphics.setColor(colour);
        graphics.setStroke(Strokes.plain(width));
        if (path.getCurrentPoint() != null) {
            graphics.draw(path);
        }
        graphics.dispose();
    }

    private void heads(Canvas canvas, double slot) {
        List<EventStudy.Period> periods = new ArrayList<>();
        figure.periods().forEach(each -> periods.add(new EventStudy.Period(each, false)));
        PlotFrame above = new PlotFrame(
                LEFT, TOP - 30, (int) (slot * periods.size()), 0, new ValueAxis(0, 1, BigDecimal.ONE, false));
        new PeriodLabels(periods, slot).draw(canvas, above);
    }

    private void names(Canvas canvas) {
        String group = "";
        for (int b = 0; b < figure.bands().size(); b++) {
            Band band = figure.bands().get(b);
            double middle = top(b) + bandHeight(band) / 2 + 4;
            if (!band.group().equals(group)) {
                group = band.group();
                canvas.write(new TextFit(FigureFont.SEMIBOLD, 112)
                        .label(group, 0, middle, PanelBox.SMALL_TEXT, Label.Anchor.START)
                        .semibold());
            }
            canvas.write(new TextFit(FigureFont.REGULAR, LEFT - 132)
                    .label(band.label(), LEFT - 16, middle, PanelBox.SMALL_TEXT, Label.Anchor.END));
            if (band.alwaysTreated()) {
                arrow(canvas, LEFT - 2, middle - 4);
            }
        }
    }

    /** Points left, to before the first period. */
    private static void arrow(Canvas canvas, double x, double middle) {
        Path2D.Double arrow = new Path2D.Double();
        arrow.moveTo(x, middle - 5);
        arrow.lineTo(x - 9, middle);
        arrow.lineTo(x, middle + 5);
        arrow.closePath();
        fill(canvas, arrow, Palette.TREATED);
    }

    private void legend(Canvas canvas) {
        double x = LEFT;
        for (int i = 0; i < 3; i++) {
            Path2D.Double box = new Path2D.Double(new Rectangle2D.Double(x, 10, 22, 13));
            if (i == 2) {
                Path2D.Double lines = new Path2D.Double();
                hatch(lines, x, 10, 22, 13);
                stroke(canvas, lines, Palette.SOFT, 1);
                stroke(canvas, box, Palette.SOFT, 0.8);
            } else {
                fill(canvas, box, i == 0 ? Palette.TREATED : UNTREATED);
                if (i == 1) {
                    stroke(canvas, box, Palette.OTHER, 0.8);
                }
            }
            String text = List.of("treated", "not treated", "outcome missing or no row")
                    .get(i);
            Label label = Label.of(text, x + 29, 21, PanelBox.TEXT, Label.Anchor.START);
            canvas.write(label);
            x += 29 + label.width() + 26;
        }
        if (figure.bands().stream().anyMatch(Band::alwaysTreated)) {
            arrow(canvas, x + 9, 16.5);
            canvas.write(Label.of("treated from the first period on", x + 16, 21, PanelBox.TEXT, Label.Anchor.START));
        }
    }
}
