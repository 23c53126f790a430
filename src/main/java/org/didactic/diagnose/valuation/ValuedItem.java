package org.didactic.diagnose.valuation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.diagnose.site.OwnEstimate.Estimated;
import org.didactic.diagnose.site.SiteBriefing;
import org.didactic.diagnose.site.SiteMeasure;
import org.didactic.diagnose.valuation.Gain.Standing;
import org.didactic.estimate.Value;
import org.didactic.spec.Analysis;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.MeasureSpec.Good;
import org.didactic.spec.NumberId;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.OutcomeSpec.Scale;
import org.didactic.spec.ValuationSpec;
import org.didactic.spec.ValuationSpec.Item;

/** One item of a valuation with all that it rests on. */
final class ValuedItem {
    private final Analysis analysis;
    private final Item item;
    private final Value effect;
    private final NumberId name;
    private final Scale scale;
    private final int sign;
    private final EffectDraws effects;
    private final double[] values;

    ValuedItem(Analysis analysis, ValuationSpec asked, Item item, Map<String, Value> results, EffectDraws effects) {
        this.analysis = analysis;
        this.item = item;
        String id = item.effect().value();
        this.effect = Objects.requireNonNull(results.get(id), id);
        this.name = Objects.requireNonNull(NumberId.parse(id), id);
        this.scale = analysis.outcomes().stream()
                .filter(each -> each.id().value().equals(name.outcome()))
                .map(OutcomeSpec::scale)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no outcome has this effect (" + id + ")"));
        this.sign = good(analysis, item) == Good.UP ? 1 : -1;
        this.effects = effects;
        this.values = UnitValue.draws(item, asked.seed(), asked.draws());
    }

    private static Good good(Analysis analysis, Item item) {
        return Objects.requireNonNull(analysis.companions().briefings()).measures().stream()
                .filter(each -> each.id().value().equals(item.measure().value()))
                .map(MeasureSpec::good)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no measure (" + item.measure() + ")"));
    }

    /**
     * Returns the gain of all sites together: the programme's effect on the sum of their volumes.
     *
     * @param hidden how many volumes are hidden and thus left out of the sum
     */
    Gain ofProgramme(Value volume, int hidden, Standing standing) {
        return gain(item.effect().value(), effect, level(), volume, standing, hidden);
    }

    /** Returns a site's gain by its own estimate, or by the programme's effect where it has none on the same scale. */
    Gain of(SiteBriefing site, Value volume, Standing standing) {
        for (SiteMeasure each : site.measures()) {
            if (each.measure().id().value().equals(item.measure().value())
                    && each.own() instanceof Estimated own
                    && sameScale(each.measure())
                    && EffectDraws.interval(own.effect()) != null) {
                return gain(
                        NumberId.of(item.measure().value(), own.method().word(), site.unit(), "att")
                                .text(),
                        own.effect(),
                        analysis.inference().level(),
                        volume,
                        standing,
                        0);
            }
        }
        return gain(item.effect().value(), effect, level(), volume, standing, 0);
    }

    private boolean sameScale(MeasureSpec measure) {
        return scale != Scale.LOG && (scale == Scale.PROPORTION) == (measure.scale() == MeasureSpec.Scale.PROPORTION);
    }

    /** The level of the interval of the programme's effect. */
    private double level() {
        String estimator = name.plainEstimator();
        return analysis.estimators().stream()
                .filter(each -> each.id().value().equals(estimator))
                .map(EstimatorSpec::options)
                .mapToDouble(each -> each.inference().level())
                .findFirst()
                .orElse(analysis.inference().level());
    }

    private Gain gain(String id, Value used, double level, Value volume, Standing standing, int hidden) {
        double[] interval = EffectDraws.interval(used);
        if (interval == null) {
            String why = used instanceof Value.NotIdentified not
                    ? "the effect is not known: " + not.reason()
                    : "the effect has no interval";
            return without(id, used, volume, why, standing, hidden);
        }
        if (!(volume instanceof Value.Plain plain)) {
            String why = volume instanceof Value.NotIdentified not ? not.reason() : "there is no volume";
            return without(id, used, volume, why, standing, hidden);
        }
        Simulation simulation = new Simulation(
                interval,
                new Multiplier(scale, sign),
                plain.value(),
                new UnitValue(item.each()),
                analysis.inference().level());
        double[] drawn = effects.of(id, used, level);
        return new Gain(
                item,
                id,
                used,
                volume,
                simulation.cases(drawn),
                simulation.total(drawn, values),
                simulation.drivers(),
                standing,
                hidden);
    }

    private Gain without(String id, Value used, Value volume, String why, Standing standing, int hidden) {
        Value none = new Value.NotIdentified(why);
        return new Gain(item, id, used, volume, none, none, List.of(), standing, hidden);
    }
}
