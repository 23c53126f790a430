package org.didactic.report.briefing.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.didactic.report.figure.EndLabels;
import org.didactic.report.figure.EndLabels.Box;
import org.didactic.report.figure.FigureFont;
import org.didactic.report.figure.TextFit;
import org.didactic.report.figure.ValueAxis;
import org.jspecify.annotations.Nullable;

/**
 * Lines over time with their names at their ends and a band behind them.
 *
 * @param words read out in place of the picture
 * @param times what the times are called, ascending
 * @param unit what the values are measured in, above the axis
 * @param start the position of the first time of the programme, null when none is marked
 * @param startName what stands at the mark
 * @param lower one a time, null for none
 * @param lines those drawn later cover the earlier
 */
public record TrendChart(
        String words,
        List<String> times,
        String unit,
        @Nullable Integer start,
        String startName,
        List<@Nullable Double> lower,
        List<@Nullable Double> upper,
        List<TrendLine> lines) {

    private static final int TICKS = 4;
    private static final double GAP = 12;
    private static final String SOFT = "fill=\"#55616d\"";

    /** Returns whether there is anything to draw. */
    public boolean isEmpty() {
        return lines.stream().allMatch(TrendLine::isEmpty);
    }

    /** Returns the picture in both sizes. */
    public String svg() {
        return drawn(ChartSize.WIDE) + drawn(ChartSize.NARROW);
    }

    private String drawn(ChartSize size) {
        ValueAxis axis = axis();
        Svg svg = new Svg(size.name(), size.width(), size.height(), words);
        Frame frame = new Frame(size, axis, times.size());
        band(svg, frame);
        axes(svg, frame);
        for (TrendLine line : lines) {
            line(svg, frame, line);
        }
        labels(svg, frame);
        return svg.end();
    }

    private ValueAxis axis() {
        List<Double> all = Stream.concat(
                        Stream.of(lower, upper).flatMap(List::stream),
                        lines.stream().flatMap(each -> each.values().stream()))
                .filter(Objects::nonNull)
                .toList();
        double least = all.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = all.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return ValueAxis.covering(least, most, TICKS, false);
    }

    private void axes(Svg svg, Frame frame) {
        ChartSize size = frame.size();
        List<Double> ticks = frame.axis().ticks();
        for (int i = 0; i < ticks.size(); i++) {
            double y = frame.y(ticks.get(i));
            svg.line(size.left(), y, size.end(), y, "stroke=\"#cfd6dd\" stroke-opacity=\"0.7\"");
            svg.text(
                    size.left() - 7,
                    y + size.text() * 0.34,
                    size.text(),
                    "end",
                    SOFT,
                    frame.axis().labels().get(i));
        }
        for (String line : new TextFit(FigureFont.REGULAR, size.width() * 0.45).lines(unit, size.text(), 1)) {
            svg.text(2, size.text(), size.text(), "start", SOFT, line);
        }
        int every = every(size, frame);
        for (int i = 0; i < times.size(); i++) {
            if ((times.size() - 1 - i) % every == 0) {
                svg.text(frame.x(i), size.height() - 7, size.text(), "middle", "fill=\"#1d2733\"", times.get(i));
            }
        }
        if (start != null) {
            start(svg, frame, start);
        }
    }

    /** The mark stands half-way between the last time before and the first one of the programme. */
    private void start(Svg svg, Frame frame, int start) {
        ChartSize size = frame.size();
        double x = start <= 0 ? frame.x(0) : (frame.x(start - 1) + frame.x(start)) / 2;
        svg.line(x, size.top() - 6, x, size.bottom(), "stroke=\"#55616d\" stroke-dasharray=\"4 4\"");
        boolean left = x > (size.left() + size.end()) / 2.0;
        svg.text(left ? x - 5 : x + 5, size.top() + 4, size.text(), left ? "end" : "start", SOFT, startName);
    }

    /** How many times apart labels must be so as not to touch. */
    private int every(ChartSize size, Frame frame) {
        double widest = times.stream()
                        .mapToDouble(each -> FigureFont.REGULAR.width(each, size.text()))
                        .max()
                        .orElse(0)
                + size.text() * 0.7;
        int every = 1;
        while (every < times.size() && every * frame.step() < widest) {
            every++;
        }
        return every;
    }

    private void band(Svg svg, Frame frame) {
        int from = 0;
        while (from < times.size()) {
            int to = from;
            while (to < times.size() && lower.get(to) != null && upper.get(to) != null) {
                to++;
            }
            if (to > from) {
                StringBuilder path = new StringBuilder();
                for (int i = from; i < to; i++) {
                    path.append(i == from ? "M" : "L").append(frame.point(i, upper.get(i)));
                }
                for (int i = to - 1; i >= from; i--) {
                    path.append('L').append(frame.point(i, lower.get(i)));
                }
                // A band of one time would have no width.
                String look =
                        to - from == 1 ? "fill=\"none\" stroke=\"#dbe4ec\" stroke-width=\"10\"" : "fill=\"#dbe4ec\"";
                svg.path(path.append('Z').toString(), look);
            }
            from = to + 1;
        }
    }

    private static void line(Svg svg, Frame frame, TrendLine line) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < line.values().size(); i++) {
            Double value = line.values().get(i);
            if (value != null) {
                boolean begins = i == 0 || line.values().get(i - 1) == null;
                path.append(begins ? 'M' : 'L').append(frame.point(i, value));
            }
        }
        if (path.length() > 0) {
            svg.path(path.toString(), line.look().stroke());
        }
        for (int i = 0; i < line.values().size(); i++) {
            Double value = line.values().get(i);
            if (value != null && (line.look() == Look.SITE || line.isAlone(i))) {
                svg.disc(
                        frame.x(i),
                        frame.y(value),
                        line.look().width() + 0.6,
                        line.look().colour());
            }
        }
    }

    private void labels(Svg svg, Frame frame) {
        List<EndLabel> labels = endLabels(frame);
        for (EndLabel each : labels) {
            ChartSize size = frame.size();
            svg.line(
                    each.fromX(),
                    each.fromY(),
                    size.end() + GAP - 3,
                    each.middle(),
                    "stroke=\"" + each.line().look().colour() + "\" stroke-width=\"0.8\"");
            double baseline = each.middle() - each.text().size() * size.line() / 2 + size.text() * 0.95;
            String look = "font-weight=\"600\" fill=\"" + each.line().look().colour() + "\"";
            for (int i = 0; i < each.text().size(); i++) {
                svg.text(
                        size.end() + GAP,
                        baseline + i * size.line(),
                        size.text(),
                        "start",
                        look,
                        each.text().get(i));
            }
        }
    }

    /** A label with where it stands and where its line ends. */
    record EndLabel(TrendLine line, List<String> text, double middle, double fromX, double fromY) {}

    /** The labels of all lines that have a value, none on another. */
    List<EndLabel> endLabels(Frame frame) {
        ChartSize size = frame.size();
        TextFit fit = new TextFit(FigureFont.SEMIBOLD, size.right() - GAP - 2);
        List<TrendLine> drawn = lines.stream().filter(each -> !each.isEmpty()).toList();
        List<List<String>> texts = drawn.stream()
                .map(each -> fit.lines(each.name(), size.text(), 3))
                .toList();
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            boxes.add(new Box(endY(frame, drawn.get(i)), texts.get(i).size() * size.line() + 2));
        }
        List<Double> middles = new EndLabels(size.top() - 8, size.bottom() + 8).middles(boxes);
        List<EndLabel> labels = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            TrendLine line = drawn.get(i);
            labels.add(new EndLabel(line, texts.get(i), middles.get(i), frame.x(line.last()) + 3, endY(frame, line)));
        }
        return labels;
    }

    private static double endY(Frame frame, TrendLine line) {
        return frame.y(Objects.requireNonNull(line.values().get(line.last())));
    }

    /** Where values stand. */
    record Frame(ChartSize size, ValueAxis axis, int times) {
        double step() {
            return (size.end() - size.left() - 2 * inset()) / Math.max(1, times - 1);
        }

        private double inset() {
            return size.text() * 1.4;
        }

        double x(int time) {
            return times == 1 ? (size.left() + size.end()) / 2.0 : size.left() + inset() + time * step();
        }

        double y(double value) {
            double share = (value - axis.low()) / (axis.high() - axis.low());
            return size.bottom() - share * (size.bottom() - size.top());
        }

        String point(int time, @Nullable Double value) {
            return Svg.px(x(time)) + " " + Svg.px(y(Objects.requireNonNull(value)));
        }
    }
}
