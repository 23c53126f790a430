package org.didactic.report.wording.site;

import java.util.List;
import java.util.Objects;
import org.didactic.diagnose.site.MarkerTrend;
import org.didactic.diagnose.site.MarkerTrend.Shown;
import org.didactic.diagnose.site.Trend;
import org.didactic.estimate.Value;
import org.didactic.report.wording.ShownValue;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.MeasureSpec.Good;
import org.jspecify.annotations.Nullable;

/**
 * How a marker of a programme is said, in tables, figures and pages alike. A marker may be shown by a measure of its
 * opposite: the words name the measure and what is wanted of it, and judge by that.
 */
public record MarkerWords(SiteContext context, MarkerTrend trend) {
    /** From here on pence and decimals tell a reader nothing, however small the change. */
    private static final double LARGE = 100;

    private static final String NO_DATA = "no data in this study";

    /** How the sites moved beside the units outside, or why that is not said. */
    public enum Move {
        BETTER,
        WORSE,
        /** Both moved by nearly the same. */
        ALIKE,
        /** They can be compared, and no direction is wanted. */
        EITHER_WAY,
        /** Data show the marker, and too few sites or units have a number at two times. */
        NOT_COMPARABLE,
        /** Data show the marker of all units, and nobody knows which joined. */
        NO_JOINERS,
        NO_DATA
    }

    /** Returns the direction that is wanted, in words: {@code should rise}. */
    public static String wanted(Good good) {
        return switch (good) {
            case UP -> "should rise";
            case DOWN -> "should fall";
            case NEITHER -> "either way";
        };
    }

    /** Returns what is wanted of the measure; where that does not say, it is what is wanted of the marker. */
    public Good good() {
        Shown shown = trend.shown();
        Good own = shown == null ? Good.NEITHER : shown.measure().good();
        return own == Good.NEITHER ? trend.marker().good() : own;
    }

    /** Returns whether the sites changed more to the good, or less to the bad, than the median unit outside. */
    public Move move() {
        Shown shown = trend.shown();
        if (shown == null) {
            return Move.NO_DATA;
        }
        if (!context.adoptersKnown()) {
            return Move.NO_JOINERS;
        }
        Course course = Course.of(List.of(shown.programme(), shown.median()));
        if (course == null) {
            return Move.NOT_COMPARABLE;
        }
        return good() == Good.NEITHER
                ? Move.EITHER_WAY
                : moved(
                        course.change(shown.programme()) - course.change(shown.median()),
                        course.first(shown.programme()));
    }

    /** Returns how the median of the units outside moved by itself. */
    public Move medianMove() {
        Shown shown = trend.shown();
        Course course = shown == null ? null : Course.of(List.of(shown.median()));
        if (shown == null || course == null) {
            return shown == null ? Move.NO_DATA : Move.NOT_COMPARABLE;
        }
        return good() == Good.NEITHER
                ? Move.EITHER_WAY
                : moved(course.change(shown.median()), course.first(shown.median()));
    }

    private Move moved(double further, double before) {
        if (About.hardly(share(), further, before)) {
            return Move.ALIKE;
        }
        return further > 0 == (good() == Good.UP) ? Move.BETTER : Move.WORSE;
    }

    /** Returns the marker and what data show of it, as a sentence that names the measure where its name is another. */
    public String sentence() {
        String label = trend.marker().label();
        if (trend.shown() == null) {
            return label + ": " + NO_DATA + ".";
        }
        String measure = measure().label();
        String named = label.equals(measure) ? label : label + ", shown by " + SiteContext.inSentence(measure);
        return named + qualities() + ": " + finding() + ".";
    }

    /** Returns what data show, without a full stop: {@code Funded care (less is better): …}. */
    public String text() {
        return trend.shown() == null ? StudyIndex.capital(NO_DATA) : measure().label() + qualities() + ": " + finding();
    }

    private String finding() {
        Shown shown = Objects.requireNonNull(trend.shown());
        Course course = Course.of(
                context.adoptersKnown() ? List.of(shown.programme(), shown.median()) : List.of(shown.median()));
        return switch (move()) {
            case BETTER -> compared(shown, course) + "; without a test, the sites fared better";
            case WORSE -> compared(shown, course) + "; without a test, the sites fared worse";
            case ALIKE -> compared(shown, course) + "; hardly a difference";
            case EITHER_WAY -> compared(shown, course) + "; no direction is wanted";
            default -> context.adoptersKnown() ? apart(shown) : alone(shown, course);
        };
    }

    private String compared(Shown shown, @Nullable Course course) {
        Course known = Objects.requireNonNull(course);
        return "mean of the sites " + levels(known, shown.programme()) + ", median of the others "
                + levels(known, shown.median()) + ", " + period(known);
    }

    private String alone(Shown shown, @Nullable Course course) {
        return (course == null
                        ? "no median at two times" + why(shown.median())
                        : "median of all " + context.place().many() + " " + levels(course, shown.median()) + ", "
                                + period(course))
                + "; who joined is not known here";
    }

    private String apart(Shown shown) {
        Course median = Course.of(List.of(shown.median()));
        String reason = why(shown.programme()).isEmpty() ? why(shown.median()) : why(shown.programme());
        return "nothing can be compared" + reason
                + (median == null
                        ? ""
                        : "; median of the others " + levels(median, shown.median()) + ", " + period(median));
    }

    /** The unit of the measure, unless it is a share, and what is wanted of it, in brackets. */
    private String qualities() {
        String unit = share() ? "" : measure().unit();
        String wanted = switch (good()) {
            case UP -> "more is better";
            case DOWN -> "less is better";
            case NEITHER -> "";
        };
        String both = unit + (unit.isEmpty() || wanted.isEmpty() ? "" : ", ") + wanted;
        return both.isEmpty() ? "" : " (" + both + ")";
    }

    private boolean share() {
        return measure().scale() == MeasureSpec.Scale.PROPORTION;
    }

    private MeasureSpec measure() {
        return Objects.requireNonNull(trend.shown()).measure();
    }

    private String levels(Course course, Trend of) {
        double first = course.first(of);
        double last = course.last(of);
        Amount amount = Amount.of(measure());
        return !share() && Math.min(Math.abs(first), Math.abs(last)) >= LARGE
                ? "from " + amount.smallLevel(first) + " to " + amount.smallLevel(last)
                : amount.levels(first, "", last, "", About.hardly(share(), last - first, first));
    }

    private String period(Course course) {
        return context.time(course.from()) + " to " + context.time(course.to());
    }

    /** Why a trend has no number at some time, in brackets. */
    private static String why(Trend trend) {
        for (Value each : trend.values()) {
            if (ShownValue.number(each) == null) {
                return " (" + each.reason() + ")";
            }
        }
        return "";
    }

    /** The first and the last time at which all of some trends over the same times have a number. */
    private record Course(List<Integer> times, int start, int end) {
        static @Nullable Course of(List<Trend> trends) {
            List<Integer> times = trends.get(0).times();
            int start = -1;
            int end = -1;
            for (int i = 0; i < times.size(); i++) {
                int at = i;
                if (trends.stream()
                        .allMatch(each -> ShownValue.number(each.values().get(at)) != null)) {
                    start = start < 0 ? i : start;
                    end = i;
                }
            }
            return start < end ? new Course(times, start, end) : null;
        }

        int from() {
            return times.get(start);
        }

        int to() {
            return times.get(end);
        }

        double first(Trend trend) {
            return Objects.requireNonNull(ShownValue.number(trend.values().get(start)));
        }

        double last(Trend trend) {
            return Objects.requireNonNull(ShownValue.number(trend.values().get(end)));
        }

        double change(Trend trend) {
            return last(trend) - first(trend);
        }
    }
}
