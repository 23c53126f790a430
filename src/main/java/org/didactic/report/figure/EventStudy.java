package org.didactic.report.figure;

import java.util.List;

/**
 * Event-study coefficients with their intervals, one series per estimator.
 *
 * @param title above the panel, for example "Change against the year before adoption"
 * @param yLabel beside the vertical axis, with the unit of the effect
 * @param xLabel below the horizontal axis, for example "Years since adoption"
 * @param periods left to right
 * @param series one to six; drawn side by side within a period
 */
public record EventStudy(String title, String yLabel, String xLabel, List<Period> periods, List<Series> series) {

    /** Most series a panel tells apart by colour and shape. */
    public static final int MOST_SERIES = 6;

    public EventStudy {
        periods = List.copyOf(periods);
        series = List.copyOf(series);
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("an event study needs at least one period (" + title + ")");
        }
        if (series.isEmpty() || series.size() > MOST_SERIES) {
            throw new IllegalArgumentException("an event study shows 1 to 6 series (" + series.size() + ")");
        }
        for (Series one : series) {
            for (Point point : one.points()) {
                if (point.period() < 0 || point.period() >= periods.size()) {
                    throw new IllegalArgumentException("no such period (" + point.period() + ")");
                }
            }
        }
    }

    /** Whether a series is drawn at 0 in a period: the reference, unless the estimator has an estimate of its own there. */
    boolean isZero(int seriesIndex, int period) {
        return periods.get(period).reference()
                && series.get(seriesIndex).points().stream().noneMatch(point -> point.period() == period);
    }

    /**
     * One position on the horizontal axis.
     *
     * @param label as printed, for example "−5 to −4"
     * @param reference whether estimates are relative to this period; a series without a point here is drawn at 0
     */
    public record Period(String label, boolean reference) {}

    /**
     * The estimates of one estimator. Periods without a point are left empty: not identified, or the reference.
     *
     * @param name as printed in the legend
     * @param level of its intervals, as printed: {@code 95 %}
     */
    public record Series(String name, String level, List<Point> points) {

        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * An estimate with its interval.
     *
     * @param period index into the periods, from 0
     * @param estimate finite
     * @param low lower end of the interval, finite
     * @param high upper end of the interval, finite
     * @param id of the number among the results, empty where it is not told
     */
    public record Point(int period, double estimate, double low, double high, String id) {

        /** Returns an estimate whose id is not told. */
        public Point(int period, double estimate, double low, double high) {
            this(period, estimate, low, high, "");
        }

        public Point {
            Finite.of(estimate);
            Finite.of(low);
            Finite.of(high);
        }
    }
}
