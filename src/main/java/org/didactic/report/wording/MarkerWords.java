package org.didactic.report.wording;

import java.util.List;
import java.util.stream.IntStream;
import org.didactic.diagnose.site.MarkerTrend.Shown;
import org.didactic.diagnose.site.Trend;
import org.didactic.estimate.Value;
import org.didactic.spec.BriefingsSpec.Years;
import org.didactic.spec.ImpactsSpec.Marker;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.MeasureSpec.Good;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * How markers of a programme are said: what is wanted, and how its sites moved beside the units outside it.
 *
 * @param good the direction that is wanted of the measure
 */
public record MarkerWords(Shown shown, Good good, Years years) {

    /** From here on decimals tell a reader nothing. */
    private static final double LARGE = 100;

    /** Returns how a marker that data show is said; what is wanted of it is wanted of a measure that does not say. */
    public static MarkerWords of(Marker marker, Shown shown, Years years) {
        Good own = shown.measure().good();
        return new MarkerWords(shown, own == Good.NEITHER ? marker.good() : own, years);
    }

    /** How the sites moved from the first to the last period in which both have a number, beside the units outside. */
    public enum Move {
        BETTER,
        WORSE,
        ALIKE,
        UNKNOWN
    }

    /** Returns the direction that is wanted, in words. */
    public static String wanted(Good good) {
        return switch (good) {
            case UP -> "should rise";
            case DOWN -> "should fall";
            case NEITHER -> "either way";
        };
    }

    /** Returns whether the sites changed more to the good, or less to the bad, than the median unit outside. */
    public Move move() {
        int[] ends = ends(shown.programme(), shown.median());
        if (ends == null || good == Good.NEITHER) {
            return Move.UNKNOWN;
        }
        double sites = at(shown.programme(), ends[1]) - at(shown.programme(), ends[0]);
        double others = at(shown.median(), ends[1]) - at(shown.median(), ends[0]);
        double further = (good == Good.UP ? 1 : -1) * (sites - others);
        return further > 0 ? Move.BETTER : further < 0 ? Move.WORSE : Move.ALIKE;
    }

    /** Returns what the data show, in one sentence without its full stop. */
    public String text() {
        int[] ends = ends(shown.programme(), shown.median());
        if (ends == null) {
            int[] alone = ends(shown.median(), shown.median());
            return alone == null
                    ? "no comparison: the sites and the others have no two times with a number in common"
                    : "The middle of the others, without sites beside it: "
                            + shown.measure().label() + ", " + period(alone) + ", " + moved(shown.median(), alone);
        }
        String verdict = switch (move()) {
            case BETTER -> "The sites fared better than the middle of the others";
            case WORSE -> "The sites fared worse than the middle of the others";
            case ALIKE -> "The sites fared as the middle of the others did";
            case UNKNOWN -> "The sites beside the middle of the others";
        };
        return verdict + ": " + shown.measure().label() + ", " + period(ends) + ", sites "
                + moved(shown.programme(), ends) + "; others " + moved(shown.median(), ends);
    }

    private String period(int[] ends) {
        List<Integer> times = shown.programme().times();
        return years.text(times.get(ends[0])) + " to " + years.text(times.get(ends[1]));
    }

    private String moved(Trend trend, int[] ends) {
        return number(at(trend, ends[0])) + " to " + number(at(trend, ends[1]));
    }

    private String number(double value) {
        return shown.measure().scale() == MeasureSpec.Scale.PROPORTION
                ? NumberText.page(100 * value, 1) + "\u00a0%"
                : NumberText.page(value, Math.abs(value) < LARGE ? 2 : 0);
    }

    private static double at(Trend trend, int place) {
        return trend.values().get(place) instanceof Value.Plain plain ? plain.value() : Double.NaN;
    }

    /** Returns the places of the first and the last time at which both have a number, or null where there are no two. */
    private static int @Nullable [] ends(Trend one, Trend other) {
        int[] both = IntStream.range(0, one.values().size())
                .filter(place -> one.values().get(place) instanceof Value.Plain
                        && other.values().get(place) instanceof Value.Plain)
                .toArray();
        return both.length < 2 ? null : new int[] {both[0], both[both.length - 1]};
    }
}
