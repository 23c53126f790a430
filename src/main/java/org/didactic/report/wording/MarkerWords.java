package org.didactic.report.wording;

import java.util.List;
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

    /** How the sites moved from the first to the last period, beside the units outside. */
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
        double[] sites = ends(shown.programme());
        double[] others = ends(shown.median());
        if (sites == null || others == null || good == Good.NEITHER) {
            return Move.UNKNOWN;
        }
        double further = (good == Good.UP ? 1 : -1) * (sites[1] - sites[0] - (others[1] - others[0]));
        return further > 0 ? Move.BETTER : further < 0 ? Move.WORSE : Move.ALIKE;
    }

    /** Returns what the data show, in one sentence without its full stop. */
    public String text() {
        double[] sites = ends(shown.programme());
        double[] others = ends(shown.median());
        if (sites == null || others == null) {
            return "no comparison: the mean of the sites or the median outside is missing at the first or the last time";
        }
        String verdict = switch (move()) {
            case BETTER -> "The sites fared better than the middle of the others";
            case WORSE -> "The sites fared worse than the middle of the others";
            case ALIKE -> "The sites fared as the middle of the others did";
            case UNKNOWN -> "The sites beside the middle of the others";
        };
        return verdict + ": " + shown.measure().label() + ", " + period() + ", sites " + moved(sites) + "; others "
                + moved(others);
    }

    private String period() {
        List<Integer> times = shown.programme().times();
        return years.text(times.get(0)) + " to " + years.text(times.get(times.size() - 1));
    }

    private String moved(double[] ends) {
        return number(ends[0]) + " to " + number(ends[1]);
    }

    private String number(double value) {
        return shown.measure().scale() == MeasureSpec.Scale.PROPORTION
                ? NumberText.page(100 * value, 1) + "\u00a0%"
                : NumberText.page(value, Math.abs(value) < LARGE ? 2 : 0);
    }

    private static double @Nullable [] ends(Trend trend) {
        int last = trend.values().size() - 1;
        return last > 0
                        && trend.values().get(0) instanceof Value.Plain first
                        && trend.values().get(last) instanceof Value.Plain end
                ? new double[] {first.value(), end.value()}
                : null;
    }
}
