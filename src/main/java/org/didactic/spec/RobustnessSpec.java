package org.didactic.spec;

import java.util.List;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * What an analysis asks for beyond its estimates, to tell how far they are to be trusted; nothing unless it is asked for.
 *
 * @param placebo the placebo in time, null for none
 * @param permutation the placebo in space, null for none
 * @param windows widths w of windows of event times −w to w−1
 * @param pretrend whether to tell what the test of the effects before the start could have seen
 * @param yearly whether to estimate single event times where a study has bins
 * @param sensitivity how far parallel trends may fail, null for none
 * @param influence whether to leave out each treated unit and each cohort in turn
 * @param curve the choices of the specification curve, null for none
 * @param severalOutcomes how p-values are adjusted for the number of outcomes, null for not at all
 * @param falseAlarms how often adopters drawn at random seem to have an effect, null for not asked
 * @param variants what a referee would try
 */
public record RobustnessSpec(
        @Nullable Placebo placebo,
        @Nullable Randomisation permutation,
        List<Integer> windows,
        boolean pretrend,
        boolean yearly,
        @Nullable Sensitivity sensitivity,
        Selection selection,
        boolean influence,
        @Nullable Curve curve,
        @Nullable SeveralOutcomes severalOutcomes,
        @Nullable FalseAlarms falseAlarms,
        List<VariantSpec> variants) {

    /** Nothing at all. */
    public static final RobustnessSpec NONE = new RobustnessSpec(
            null,
            null,
            List.of(),
            false,
            false,
            null,
            new Selection(false, false, false, false, 1, List.of()),
            false,
            null,
            null,
            null,
            List.of());

    /** Returns whether nothing is asked for. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /**
     * A start moved back in time.
     *
     * @param shift periods, below 0
     */
    public record Placebo(int shift) {}

    /**
     * Rambachan and Roth's bounds on how far parallel trends may fail.
     *
     * @param relative values of M̄, how often the largest change before the start may come again after it; ascending
     * @param smoothness values of M, how much the slope may change from one period to the next; ascending
     */
    public record Sensitivity(List<Double> relative, List<Double> smoothness) {}

    /**
     * Who is treated, and how they differ.
     *
     * @param logit a model of adoption
     * @param balance comparisons of the covariates before anyone starts
     * @param vif correlations and variance inflation factors
     * @param missingness whether a missing outcome goes with treatment
     * @param seed of the permutations behind the joint test of balance
     * @param dropped covariates that were considered and left out
     */
    public record Selection(
            boolean logit,
            boolean balance,
            boolean vif,
            boolean missingness,
            long seed,
            List<DroppedCovariate> dropped) {}

    /** A covariate that was considered and left out, with the reason. */
    public record DroppedCovariate(Located<String> column, String reason) {}

    /**
     * The choices that the specification curve varies beside estimator, covariates, declared windows and the rule on always
     * treated units.
     */
    public record Curve(List<InferenceSpec.Covariance> covariances) {}

    /** How Romano and Wolf's adjustment draws. */
    public record SeveralOutcomes(int draws, long seed) {}
}
