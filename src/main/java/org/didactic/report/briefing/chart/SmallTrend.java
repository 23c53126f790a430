package org.didactic.report.briefing.chart;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A trend in a line of a list: the site, the median of all others behind it, and where the site started. Its colours are
 * those of the page.
 *
 * @param words read out in place of the picture
 * @param start the position of the first time of the programme, null when none is marked
 */
public record SmallTrend(
        String words, @Nullable Integer start, List<@Nullable Double> site, List<@Nullable Double> median) {

    private static final double WIDTH = 110;
    private static final double HEIGHT = 34;
    private static final double EDGE = 4;

    /** Returns the picture. */
    public String svg() {
        Svg svg = new Svg("spark", WIDTH, HEIGHT, words);
        if (start != null) {
            double x = start == 0 ? x(0) : (x(start - 1) + x(start)) / 2;
            svg.line(x, 0, x, HEIGHT, "class=\"start\"");
        }
        Ends ends = ends();
        line(svg, ends, median, "median");
        line(svg, ends, site, "site");
        return svg.end();
    }

    private void line(Svg svg, Ends ends, List<@Nullable Double> values, String name) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            Double value = values.get(i);
            if (value != null) {
                boolean begins = i == 0 || values.get(i - 1) == null;
                boolean alone = begins && (i + 1 == values.size() || values.get(i + 1) == null);
                path.append(begins ? 'M' : 'L').append(Svg.px(x(i))).append(' ').append(Svg.px(ends.y(value)));
                path.append(alone ? "h0" : "");
            }
        }
        if (path.length() > 0) {
            svg.path(path.toString(), "class=\"" + name + "\"");
        }
    }

    private double x(int time) {
        return EDGE + (WIDTH - 2 * EDGE) * time / Math.max(1, site.size() - 1);
    }

    /** The lowest and the highest of all values. */
    private record Ends(double low, double high) {
        double y(double value) {
            return high == low ? HEIGHT / 2 : HEIGHT - EDGE - (value - low) / (high - low) * (HEIGHT - 2 * EDGE);
        }
    }

    private Ends ends() {
        DoubleSummaryStatistics all = Stream.concat(site.stream(), median.stream())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        return new Ends(all.getMin(), all.getMax());
    }
}
