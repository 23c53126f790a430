package org.didactic.report.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;

/** Panel A: boxes over the points, the other side left of the treated one within each factor level. */
record DistributionPanel(Distribution distribution, PanelBox box, String letter) {

    private static final int TICKS = 6;
    private static final double WIDEST_BOX = 48;
    private static final int SIDE_BASELINE = 20;
    private static final int LEVEL_BASELINE = 42;
    private static final double LINE = 15;

    void draw(Canvas canvas) {
        PlotFrame frame = box.frame(axis());
        List<DistributionGroup> groups = distribution.groups();
        double slot = (double) frame.width() / groups.size();
        boolean direct = labelsFit(slot);
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
                sideLabel(canvas, groups.get(i).otherLabel(), left + 0.28 * slot, frame, Palette.OTHER);
                sideLabel(canvas, groups.get(i).treatedLabel(), left + 0.72 * slot, frame, Palette.TREATED);
            }
            level(canvas, groups.get(i).level(), left + slot / 2, slot - 8, frame, direct);
        }
        if (!direct) {
            new Legend(List.of(
                            new Legend.Entry(groups.get(0).otherLabel(), SeriesShape.SQUARE, Palette.OTHER),
                            new Legend.Entry(groups.get(0).treatedLabel(), SeriesShape.SQUARE, Palette.TREATED)))
                    .draw(canvas, frame.left(), PanelBox.LEGEND_BASELINE, frame.width());
        }
    }

    private ValueAxis axis() {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (DistributionGroup group : distribution.groups()) {
            for (double[] side : List.of(group.treated(), group.other())) {
                if (side.length > 0) {
                    least = Math.min(least, side[0]);
                    most = Math.max(most, side[side.length - 1]);
                }
            }
        }
        return least > most ? ValueAxis.covering(0, 1, TICKS, false) : ValueAxis.covering(least, most, TICKS, false);
    }

    private boolean labelsFit(double slot) {
        TextFit fit = new TextFit(FigureFont.REGULAR, 0.44 * slot - 4);
        return distribution.groups().stream()
                .allMatch(group ->
                        fit.holds(group.otherLabel(), PanelBox.TEXT) && fit.holds(group.treatedLabel(), PanelBox.TEXT));
    }

    private static void side(Plot plot, PlotFrame frame, double centre, double slot, double[] sorted, Color colour) {
        if (sorted.length == 0) {
            return;
        }
        double halfBox = Math.min(WIDEST_BOX, 0.32 * slot) / 2;
        double diameter = sorted.length > 400 ? 2.6 : sorted.length > 120 ? 3.2 : 4;
        List<double[]> points = Scatter.around(centre, Math.min(1.3 * halfBox, 0.21 * slot), sorted, frame.axis());
        plot.points(points, Palette.withAlpha(colour, 0.4), new DotCloud(points.size(), diameter));
        BoxSummary summary = BoxSummary.of(sorted);
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

    private static void level(Canvas canvas, String level, double centre, double room, PlotFrame frame, boolean below) {
        TextFit fit = new TextFit(FigureFont.SEMIBOLD, room);
        double size = fit.holds(level, PanelBox.TEXT) ? PanelBox.TEXT : PanelBox.SMALL_TEXT;
        double baseline = frame.bottom() + (below ? LEVEL_BASELINE : SIDE_BASELINE);
        for (String line : fit.lines(level, size, below ? 2 : 3)) {
            canvas.write(
                    Label.of(line, centre, baseline, size, Label.Anchor.MIDDLE).semibold());
            baseline += LINE;
        }
    }
}
