package org.didactic.spec;

import java.util.LinkedHashMap;
import java.util.Map;
import org.didactic.spec.RobustnessSpec.SeveralOutcomes;
import org.jspecify.annotations.Nullable;

/** What all draws of a study follow from. */
public final class Seeds {
    private final Map<String, Long> seeds = new LinkedHashMap<>();

    private Seeds() {}

    /** Returns the seed of each kind of draw that the analysis asks for, by what draws: {@code twfe wild_bootstrap}. */
    public static Map<String, Long> of(Analysis analysis) {
        Seeds seeds = new Seeds();
        for (EstimatorSpec estimator : analysis.estimators()) {
            Draws draws = estimator.options().inference().draws();
            String start = estimator.id() + " ";
            WildBootstrap wild = draws.wild();
            Randomisation randomisation = draws.randomisation();
            MultiplierBootstrap multiplier = draws.multiplier();
            seeds.add(start + "wild_bootstrap", wild == null ? null : wild.seed());
            seeds.add(start + "randomisation", randomisation == null ? null : randomisation.seed());
            seeds.add(start + "multiplier_bootstrap", multiplier == null ? null : multiplier.seed());
        }
        RobustnessSpec robustness = analysis.robustness();
        Randomisation permutation = robustness.permutation();
        SeveralOutcomes severalOutcomes = robustness.severalOutcomes();
        seeds.add("robustness permutation", permutation == null ? null : permutation.seed());
        seeds.add("robustness several_outcomes", severalOutcomes == null ? null : severalOutcomes.seed());
        FalseAlarms falseAlarms = robustness.falseAlarms();
        seeds.add("robustness false_alarms", falseAlarms == null ? null : falseAlarms.seed());
        seeds.add(
                "robustness selection",
                robustness.selection().balance() ? robustness.selection().seed() : null);
        ValuationSpec valuation = analysis.companions().valuation();
        seeds.add("valuation", valuation == null ? null : (long) valuation.seed());
        return seeds.seeds;
    }

    private void add(String what, @Nullable Long seed) {
        if (seed != null) {
            seeds.put(what, seed);
        }
    }
}
