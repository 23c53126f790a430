package org.didactic.diagnose.site.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.diagnose.site.OwnEstimate;
import org.didactic.diagnose.site.OwnEstimate.PeriodWeight;
import org.didactic.diagnose.site.OwnEstimate.PoorFit;
import org.didactic.diagnose.site.OwnEstimate.Refused;
import org.didactic.diagnose.site.OwnEstimate.TwinUnit;
import org.didactic.diagnose.site.SmallCounts;
import org.didactic.diagnose.site.Trend;
import org.didactic.diagnose.site.series.MeasureSeries;
import org.didactic.estimate.Value;
import org.didactic.estimate.synthetic.DonorWeight;
import org.didactic.estimate.synthetic.ExactMinimum;
import org.didactic.estimate.synthetic.OutcomeBlock;
import org.didactic.estimate.synthetic.PlaceboInterval;
import org.didactic.estimate.synthetic.SynthdidSteps;
import org.didactic.estimate.synthetic.SyntheticEstimator;
import org.didactic.estimate.synthetic.SyntheticFit;
import org.didactic.estimate.synthetic.SyntheticMethod;
import org.didactic.estimate.synthetic.WeightProblem;
import org.didactic.estimate.synthetic.WeightSearch;
import org.didactic.numeric.InOrder;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.BriefingsSpec.Method;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** The sites' own estimates; the placebos of a measure and start are sought once. */
final class OwnEstimates {
    private final BriefingsSpec briefings;
    private final StudyUnits units;
    private final double level;
    private final Map<Key, Found> pools = new LinkedHashMap<>();

    private record Key(String measure, int before) {}

    /** A pool that was sought, null where there are not enough donors. */
    private record Found(@Nullable TwinPool pool) {}

    OwnEstimates(BriefingsSpec briefings, StudyUnits units, double level, List<MeasureSeries> all, List<String> sites) {
        this.briefings = briefings;
        this.units = units;
        this.level = level;
        Map<Key, MeasureSeries> sought = new LinkedHashMap<>();
        for (MeasureSeries series : all) {
            for (String site : sites) {
                if (refusal(series, site) == null) {
                    sought.put(key(series, site), series);
                }
            }
        }
        List<Map.Entry<Key, MeasureSeries>> order = List.copyOf(sought.entrySet());
        List<Found> found = InOrder.map(
                order,
                each -> new Found(
                        TwinPool.of(each.getValue(), units.outside(), each.getKey().before, method(), search())));
        for (int i = 0; i < order.size(); i++) {
            pools.put(order.get(i).getKey(), found.get(i));
        }
    }

    private Key key(MeasureSeries series, String site) {
        return new Key(series.measure().id().value(), before(series, site));
    }

    private SyntheticMethod method() {
        return briefings.ownEstimate().method() == Method.SYNTHETIC_DID
                ? SyntheticMethod.SYNTHETIC_DID
                : SyntheticMethod.SYNTHETIC_CONTROL;
    }

    private WeightSearch search() {
        return switch (briefings.ownEstimate().compatibility()) {
            case NONE -> new ExactMinimum();
            case SYNTHDID_0_0_9 -> new SynthdidSteps();
        };
    }

    /** Returns the number of periods before a site's start. */
    private int before(MeasureSeries series, String site) {
        Integer start = units.start(site);
        return (int) series.times().stream()
                .filter(time -> start == null || time < start)
                .count();
    }

    /** Returns why a site can have no estimate whoever its donors are, null where it can. */
    private @Nullable Refused refusal(MeasureSeries series, String site) {
        int periods = series.times().size();
        int before = before(series, site);
        if (units.start(site) == null) {
            return refused("it has no start");
        }
        if (before == 0) {
            return refused("it started before the second period of the data, so there is no time before to learn from");
        }
        if (before == periods) {
            return refused("it starts after the last period of the data");
        }
        int needed = briefings.ownEstimate().periods();
        if (before < needed) {
            return refused("there are too few periods before its start (" + NumberText.count(before)
                    + " where at least " + NumberText.count(needed) + " are asked for)");
        }
        Trend trend = series.of(site);
        for (int period = 0; period < periods; period++) {
            if (trend.values().get(period) instanceof Value.NotIdentified none) {
                String time = briefings.years().text(trend.times().get(period));
                return refused(
                        SmallCounts.isHidden(none)
                                ? "its number for " + time + " is hidden, as it would tell of few people"
                                : "it has no number for " + time);
            }
        }
        return null;
    }

    /** Returns a site's own estimate or why there is none. */
    OwnEstimate of(MeasureSeries series, String site) {
        Refused refusal = refusal(series, site);
        if (refusal != null) {
            return refusal;
        }
        Found found = pools.get(key(series, site));
        TwinPool pool = found == null ? null : found.pool;
        if (pool == null) {
            return refused("fewer than two units outside the programme have a number in every period");
        }
        double[] outcomes = TwinPool.numbers(series.of(site).values());
        SyntheticFit fit = SyntheticEstimator.of(OutcomeBlock.of(pool.donors(), outcomes), method(), search());
        double allowed = briefings.ownEstimate().fit();
        if (!pool.fits(fit.distanceBefore(), allowed)) {
            return new Refused(
                    briefings.ownEstimate().method(),
                    "before the start its twin does not run close enough to it",
                    new PoorFit(
                            briefings.ownEstimate().compatibility(),
                            fit.distanceBefore(),
                            pool.usualDistance(),
                            allowed));
        }
        PlaceboInterval interval = pool.placebos().interval(fit.effect(), level);
        if (interval instanceof PlaceboInterval.None none) {
            return refused(none.reason());
        }
        return estimated(series.times(), fit, (PlaceboInterval.Known) interval, pool);
    }

    private OwnEstimate estimated(
            List<Integer> times, SyntheticFit fit, PlaceboInterval.Known interval, TwinPool pool) {
        double p = pool.placebos().p(fit.effect());
        List<PeriodWeight> timeWeights = new ArrayList<>();
        for (int period = 0; period < fit.timeWeights().size() && method() == SyntheticMethod.SYNTHETIC_DID; period++) {
            timeWeights.add(
                    new PeriodWeight(times.get(period), fit.timeWeights().get(period)));
        }
        return new OwnEstimate.Estimated(
                briefings.ownEstimate().method(),
                briefings.ownEstimate().compatibility(),
                new Value.Resampled(fit.effect(), null, null, p, interval.low(), interval.high()),
                pool.placebos().placebos().size(),
                pool.placebos().asLarge(fit.effect()),
                fit.distanceBefore(),
                pool.usualDistance(),
                pool.distanceTells(),
                twin(fit.donors()),
                List.copyOf(timeWeights),
                zeta(fit.unitProblem()),
                zeta(fit.timeProblem()),
                new Trend(
                        times,
                        fit.twin().stream()
                                .map(each -> (Value) new Value.Plain(each))
                                .toList()));
    }

    private List<TwinUnit> twin(List<DonorWeight> donors) {
        return donors.stream()
                .filter(each -> each.weight() > 0)
                .sorted((one, other) -> Double.compare(other.weight(), one.weight()))
                .map(each -> new TwinUnit(each.donor(), units.name(each.donor()), each.weight()))
                .toList();
    }

    private Refused refused(String reason) {
        return new Refused(briefings.ownEstimate().method(), reason, null);
    }

    private static double zeta(@Nullable WeightProblem problem) {
        return problem == null ? 0 : problem.zeta();
    }
}
