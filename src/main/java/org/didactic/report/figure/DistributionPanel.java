package org.didactic.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;

/** Panel A: boxes over the points, the other side left of the treated one within each factor level. */
record DistributionPanel(Distribution distribution, PanelBox box, String letter) {

    private static final int TICKS = 8;
    private static final double WIDEST_BOX = 48;
    private static final int SIDE_BASELINE = 20;
    private static final int LEVEL_BASELINE = 42;
    private static final double LINE = 15;
    private static final double SMALLEST_LEVEL = 11;

    void draw(Canvas canvas) {
        PlotFrame frame = box.frame(axis());
        List<DistributionGroup> groups = distribution.groups();
        double slot = (double) frame.width() / groups.size();
        boolean direct = labelledDirectly();
        Plot plot = new Plot(frame);
        for (int i = 0; i < groups.size(); i++) {
            DistributionGroup group = groups.get(i);
            side(plot, frame, i * slot + 0.28 * slot, slot, group.other(), Palette.OTHER);
            side(plot, frame, i * slot + 0.72 * slot, slot, group.treated(), Palette.TREATED);
        }
        plot.paint(canvas);
        box.drawSurroundings(canvas, frame, letter, distribution.title(), distribution.axisLabel());
        for (int i = 0; i < groups.size(); i++) {
            double left = frame.left() + i * slot;
            if (direct) {
                sideLabel(canvas, groups.get(i).otherLabel(), left + 0.28 * slot, frame, Palette.SOFT);
                sideLabel(canvas, groups.get(i).treatedLabel(), left + 0.72 * slot, frame, Palette.TREATED);
            }
        }
        levels(canvas, frame, slot, direct);
        if (!direct) {
            new Legend(List.of(
                            new Legend.Entry(
                                    groups.get(0).otherLabel(), new SeriesLook(SeriesShape.SQUARE, Palette.OTHER)),
                            new Legend.Entry(
                                    groups.get(0).treatedLabel(), new SeriesLook(SeriesShape.SQUARE, Palette.TREATED))))
                    .draw(canvas, frame.left(), PanelBox.LEGEND_BASELINE, frame.width());
        }
    }

    private ValueAxis axis() {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (DistributionGroup group : distribution.groups()) {
            for (double[] side : List.of(group.treated(), group.other())) {
                if (distribution.boxesAlone() && side.length >= Distribution.FEWEST_FOR_A_BOX) {
                    least = Math.min(least, BoxSummary.of(side).whiskerLow());
                    most = Math.max(most, BoxSummary.of(side).whiskerHigh());
                } else if (!distribution.boxesAlone() && side.length > 0) {
                    least = Math.min(least, side[0]);
                    most = Math.max(most, side[side.length - 1]);
                }
            }
        }
        return least > most ? ValueAxis.covering(0, 1, TICKS, false) : ValueAxis.covering(least, most, TICKS, false);
    }

    /** Whether the names of both sides fit below their boxes, so that no legend is needed. */
    boolean labelledDirectly() {
        double slot = (double) box.frame(axis()).width() / distribution.groups().size();
        TextFit fit = new TextFit(FigureFont.REGULAR, 0.44 * slot - 4);
        return distribution.groups().stream()
                .allMatch(group ->
                        fit.holds(group.otherLabel(), PanelBox.TEXT) && fit.holds(group.treatedLabel(), PanelBox.TEXT));
    }

    private void side(Plot plot, PlotFrame frame, double centre, double slot, double[] sorted, Color colour) {
        if (sorted.length == 0) {
            return;
        }
        double halfBox = Math.min(WIDEST_BOX, 0.32 * slot) / 2;
        if (!distribution.boxesAlone()) {
            points(plot, frame, centre, Math.min(1.3 * halfBox, 0.21 * slot), sorted, colour);
        }
        if (sorted.length >= Distribution.FEWEST_FOR_A_BOX) {
            box(plot, centre, halfBox, BoxSummary.of(sorted), colour);
        }
    }

    private static void points(
            Plot plot, PlotFrame frame, double centre, double spread, double[] sorted, Color colour) {
        double[] drawn = DrawnValues.of(sorted);
        List<double[]> points = Scatter.around(centre, spread, drawn, frame.axis());
        plot.points(
                points,
                Palette.withAlpha(colour, drawn.length > 60 ? 0.4 : 0.55),
                new DotCloud(points.size(), diameter(drawn.length)));
    }

    /** Of a point: the more of them, the smaller, so that single ones can be told apart as long as possible. */
    private static double diameter(int count) {
        return count > 1500 ? 2 : count > 400 ? 2.6 : count > 120 ? 3.2 : count > 30 ? 4 : 5;
    }

    private static void box(Plot plot, double centre, double halfBox, BoxSummary summary, Color colour) {
        double left = centre - halfBox;
        double right = centre + halfBox;
        double lower = summary.lowerQuartile();
        double upper = summary.upperQuartile();
        plot.rectangle(left, lower, right, upper, Palette.withAlpha(Palette.GROUND, 0.6));
        BasicStroke thin = Strokes.square(1.6);
        Segments edges = new Segments()
                .line(left, lower, left, upper)
                .line(right, lower, right, upper)
                .line(left, lower, right, lower)
                .line(left, upper, right, upper)
                .line(centre, lower, centre, summary.whiskerLow())
                .line(centre, upper, centre, summary.whiskerHigh());
        plot.lines(edges, colour, thin);
        plot.lines(new Segments().line(left, summary.median(), right, summary.median()), colour, Strokes.plain(3.2));
    }

    private static void sideLabel(Canvas canvas, String text, double centre, PlotFrame frame, Color colour) {
        canvas.write(Label.of(text, centre, frame.bottom() + SIDE_BASELINE, PanelBox.TEXT, Label.Anchor.MIDDLE)
                .coloured(colour));
    }

    private void levels(Canvas canvas, PlotFrame frame, double slot, boolean below) {
        TextFit fit = new TextFit(FigureFont.SEMIBOLD, slot - 6);
        double size = PanelBox.TEXT;
        while (size > SMALLEST_LEVEL && !wordsFit(fit, size)) {
            size -= 0.5;
        }
        for (int i = 0; i < distribution.groups().size(); i++) {
            double centre = frame.left() + (i + 0.5) * slot;
            double baseline = frame.bottom() + (below ? LEVEL_BASELINE : SIDE_BASELINE);
            for (String line : fit.lines(distribution.groups().get(i).level(), size, below ? 2 : 3)) {
                canvas.write(Label.of(line, centre, baseline, size, Label.Anchor.MIDDLE)
                        .semibold());
                baseline += LINE;
            }
        }
    }

    private boolean wordsFit(TextFit fit, double size) {
        return distribution.groups().stream()
                .flatMap(group -> Stream.of(group.level().split(" ", -1)))
                .allMatch(word -> fit.holds(word, size));
    }
}
