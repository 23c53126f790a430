package org.didactic.diagnose.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.didactic.diagnose.site.OwnEstimate;
import org.didactic.diagnose.site.SiteBriefing;
import org.didactic.diagnose.site.SiteBriefings;
import org.didactic.diagnose.site.SiteMeasure;
import org.didactic.diagnose.site.SmallCounts;
import org.didactic.diagnose.valuation.Gain.Standing;
import org.didactic.estimate.Value;
import org.didactic.spec.Analysis;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.MeasureSpec.Good;
import org.didactic.spec.NumberId;
import org.didactic.spec.ValuationSpec.Item;
import org.didactic.text.Located;

/**
 * Whether gains count: each measure that one stands beside must not have got worse. It got worse if the interval of its
 * effect lies wholly on the bad side, or, where there is no interval, if the difference does and is more than hardly one.
 */
final class Standings {
    /** The most of a share that is hardly a movement, as on the pages of sites. */
    private static final double HARDLY_SHARE = 0.005;

    /** The same of other quantities, as a share of the level before. */
    private static final double HARDLY_LEVEL = 0.01;

    private static final Standing COUNTS = new Standing(true, null, "");

    private final Map<String, MeasureSpec> measures;
    private final Map<String, Value> results;
    private final SiteBriefings briefings;
    private final String headline;

    Standings(
            Analysis analysis, Map<String, MeasureSpec> measures, Map<String, Value> results, SiteBriefings briefings) {
        this.measures = measures;
        this.results = results;
        this.briefings = briefings;
        this.headline = analysis.headline().id().value();
    }

    /** Returns whether a gain of all sites together counts. */
    Standing ofProgramme(Item item) {
        return judged(item, this::ofProgramme);
    }

    /** Returns whether a site's gain counts. */
    Standing of(SiteBriefing site, Item item) {
        return judged(
                item,
                id -> site.measures().stream()
                        .filter(each -> each.measure().id().value().equals(id))
                        .map(Standings::ofSite)
                        .findFirst()
                        .orElseGet(() -> new Found(new Value.NotIdentified("there are no data of it"), 0)));
    }

    private Standing judged(Item item, Function<String, Found> found) {
        for (Located<String> each : item.beside()) {
            MeasureSpec measure = measures.get(each.value());
            if (measure == null) {
                throw new IllegalArgumentException("no measure (" + each + ")");
            }
            String wrong = wrong(found.apply(each.value()), measure);
            if (!wrong.isEmpty()) {
                return new Standing(false, each.value(), wrong);
            }
        }
        return COUNTS;
    }

    private static Found ofSite(SiteMeasure measure) {
        return measure.own() instanceof OwnEstimate.Estimated estimated
                ? new Found(estimated.effect(), 0)
                : new Found(measure.change().againstCountry(), level(measure));
    }

    private static double level(SiteMeasure measure) {
        return measure.change().before() instanceof Value.Plain plain ? Math.abs(plain.value()) : 0;
    }

    /** What was found of a measure, and the size of its level before; zero where that is not known. */
    private record Found(Value value, double level) {}

    private Found ofProgramme(String id) {
        MeasureSpec measure = measures.get(id);
        Located<String> outcome = measure == null ? null : measure.outcome();
        if (outcome != null) {
            Value found = results.get(new NumberId(outcome.value(), headline, "att").text());
            return new Found(found == null ? new Value.NotIdentified("it has no average effect") : found, 0);
        }
        return meanChange(id);
    }

    /** The mean of the sites' changes against the country, of those that have one. */
    private Found meanChange(String id) {
        List<Double> changes = new ArrayList<>();
        double levels = 0;
        for (SiteBriefing site : briefings.sites()) {
            for (SiteMeasure each : site.measures()) {
                if (site.start() != null
                        && each.measure().id().value().equals(id)
                        && each.change().againstCountry() instanceof Value.Plain plain) {
                    changes.add(plain.value());
                    levels += level(each);
                }
            }
        }
        return changes.size() < SmallCounts.FEWEST_SITES
                ? new Found(new Value.NotIdentified("too few sites show a change of it"), 0)
                : new Found(
                        new Value.Plain(changes.stream().reduce(0.0, Double::sum) / changes.size()),
                        levels / changes.size());
    }

    /** What speaks against counting, empty for nothing. A difference without an interval must be more than hardly one. */
    private static String wrong(Found found, MeasureSpec measure) {
        Value value = found.value();
        int sign = measure.good() == Good.UP ? 1 : -1;
        double[] interval = EffectDraws.interval(value);
        if (interval != null) {
            double best = measure.good() == Good.UP ? interval[2] : interval[1];
            return sign * best < 0 ? "it got worse" : "";
        }
        double hardly = measure.scale() == MeasureSpec.Scale.PROPORTION ? HARDLY_SHARE : HARDLY_LEVEL * found.level();
        if (value instanceof Value.Plain plain) {
            return sign * plain.value() < 0 && Math.abs(plain.value()) >= hardly ? "it moved the wrong way" : "";
        }
        if (value instanceof Value.Resampled resampled) {
            return sign * resampled.estimate() < 0 && Math.abs(resampled.estimate()) >= hardly
                    ? "it moved the wrong way"
                    : "";
        }
        return value instanceof Value.NotIdentified not
                ? "nothing is known of it; " + not.reason()
                : "nothing is known of it";
    }
}
