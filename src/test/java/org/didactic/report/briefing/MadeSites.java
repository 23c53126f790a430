package org.didactic.report.briefing;

import java.util.ArrayList;
import java.util.List;
import org.didactic.diagnose.site.Change;
import org.didactic.diagnose.site.Neighbour;
import org.didactic.diagnose.site.OwnEstimate;
import org.didactic.diagnose.site.OwnEstimate.PeriodWeight;
import org.didactic.diagnose.site.OwnEstimate.TwinUnit;
import org.didactic.diagnose.site.SiteBriefing;
import org.didactic.diagnose.site.SiteMeasure;
import org.didactic.diagnose.site.SmallCounts;
import org.didactic.diagnose.site.Trend;
import org.didactic.estimate.Value;
import org.didactic.spec.BriefingsSpec.Compatibility;
import org.didactic.spec.BriefingsSpec.Method;
import org.didactic.spec.MeasureSpec;
import org.jspecify.annotations.Nullable;

/** Sites whose numbers are made up: one of which everything is known, one that hides what it can, and some between. */
final class MadeSites {
    static final List<Integer> TIMES = List.of(2016, 2017, 2018, 2019, 2020, 2021);
    static final String HOSTILE_UNIT = "../a/b\"'<script>alert(1)</script>";
    static final String HOSTILE_NAME = "Much <b>Binding</b> & \"Marsh\" | 'x' `y`";

    private static final double NONE = Double.NaN;
    private static final double HIDDEN = Double.POSITIVE_INFINITY;

    private MadeSites() {}

    /** Everything is known of this one: an estimate that is clear, one that is not, one refused, and hidden numbers. */
    static SiteBriefing full(List<MeasureSpec> measures) {
        return new SiteBriefing("site057", "Authority 057", 2019, neighbours(), measured(measures, 2019));
    }

    /** The same under another name. */
    static SiteBriefing named(List<MeasureSpec> measures, String unit, String name, @Nullable Integer start) {
        return new SiteBriefing(unit, name, start, neighbours(), measured(measures, start));
    }

    /** A site that never starts, with few numbers. */
    static SiteBriefing hostile(List<MeasureSpec> measures) {
        List<SiteMeasure> shown = new ArrayList<>();
        for (MeasureSpec each : measures) {
            shown.add(measure(each, trend(HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN), hiddenChange(), refused()));
        }
        shown.set(
                0,
                measure(measures.get(0), trend(0.44, NONE, 0.41, NONE, HIDDEN, 0.47), change(0.44, 0.47), refused()));
        return new SiteBriefing(HOSTILE_UNIT, HOSTILE_NAME, null, List.of(), shown);
    }

    private static List<SiteMeasure> measured(List<MeasureSpec> measures, @Nullable Integer start) {
        return List.of(
                measure(measures.get(0), trend(0.60, 0.59, 0.58, 0.53, 0.47, 0.44), change(0.59, 0.48), clear()),
                measure(measures.get(1), trend(0.66, 0.70, 0.67, 0.72, NONE, 0.71), change(0.677, 0.715), unclear()),
                measure(
                        measures.get(2),
                        trend(412.2, 420.5, 431.0, 440.25, 446.5, 460.75),
                        change(421.2, 449.2),
                        start == null ? refused() : poorFit()),
                measure(
                        measures.get(3),
                        trend(HIDDEN, 12, 9, HIDDEN, 14, HIDDEN),
                        hiddenChange(),
                        new OwnEstimate.Refused(
                                Method.SYNTHETIC_DID, "its numbers are hidden in too many periods", null)));
    }

    private static List<Neighbour> neighbours() {
        return List.of(
                new Neighbour("S101", "Bournemouth, Christchurch and Poole", 0.4125),
                new Neighbour("S102", "Authority 102", 0.5),
                new Neighbour("S103", "Authority 103", 0.77));
    }

    private static SiteMeasure measure(MeasureSpec spec, Trend site, Change change, OwnEstimate own) {
        boolean share = spec.scale() == MeasureSpec.Scale.PROPORTION;
        double by = share ? 0.01 : spec.counts().isEmpty() ? 8 : 0.5;
        double from = share ? 0.57 : spec.counts().isEmpty() ? 430 : 20;
        return new SiteMeasure(
                spec,
                site,
                run(from + 2 * by, -1.1 * by),
                run(from, -0.4 * by),
                run(from - 9 * by, -0.4 * by),
                run(from + 8 * by, -0.2 * by),
                new SiteMeasure.Behind(run(128, 1), 133),
                run(from + 1.5 * by, -0.5 * by),
                change,
                own);
    }

    private static Trend run(double from, double step) {
        double[] values = new double[TIMES.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = from + i * step;
        }
        return trend(values);
    }

    static Trend trend(double... values) {
        List<Value> made = new ArrayList<>();
        for (double value : values) {
            made.add(
                    value == HIDDEN
                            ? new Value.NotIdentified(SmallCounts.HIDDEN)
                            : Double.isNaN(value) ? new Value.NotIdentified("not submitted") : new Value.Plain(value));
        }
        return new Trend(TIMES, made);
    }

    private static Change change(double before, double after) {
        double change = after - before;
        return new Change(
                plain(before),
                plain(after),
                plain(change),
                plain(change / 2),
                plain(change / 5),
                plain(change / 4),
                plain(change / 2),
                plain(change * 0.8),
                plain(change * 0.75));
    }

    private static Change hiddenChange() {
        Value hidden = new Value.NotIdentified(SmallCounts.HIDDEN);
        return new Change(hidden, hidden, hidden, plain(-1.5), plain(-1), plain(-1.25), hidden, hidden, hidden);
    }

    private static Value plain(double value) {
        return new Value.Plain(value);
    }

    private static OwnEstimate clear() {
        return estimated(new Value.Resampled(-0.11, null, null, 1.0 / 24, -0.17, -0.05), 1, twinPath());
    }

    private static OwnEstimate unclear() {
        return estimated(
                new Value.Resampled(0.024, null, null, 0.54, -0.09, 0.14),
                12,
                trend(0.67, 0.68, 0.675, 0.69, 0.695, 0.70));
    }

    private static Trend twinPath() {
        return trend(0.602, 0.589, 0.579, 0.571, 0.562, 0.555);
    }

    private static OwnEstimate estimated(Value.Resampled effect, int asLarge, Trend path) {
        return new OwnEstimate.Estimated(
                Method.SYNTHETIC_DID,
                Compatibility.NONE,
                effect,
                23,
                asLarge,
                0.008,
                0.012,
                true,
                List.of(
                        new TwinUnit("S101", "Bournemouth, Christchurch and Poole", 0.55),
                        new TwinUnit("S104", "Authority 104", 0.3),
                        new TwinUnit("S102", "Authority 102", 0.15)),
                List.of(new PeriodWeight(2017, 0.25), new PeriodWeight(2018, 0.75)),
                0.02,
                1e-6,
                path);
    }

    private static OwnEstimate poorFit() {
        return new OwnEstimate.Refused(
                Method.SYNTHETIC_DID, "its twin is further from it before the start than is usual", null);
    }

    private static OwnEstimate refused() {
        return new OwnEstimate.Refused(Method.SYNTHETIC_DID, "it never starts", null);
    }
}
