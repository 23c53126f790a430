package org.didactic.estimate.grouptime;

import java.util.Arrays;
import java.util.List;
import org.didactic.numeric.Quantile;
import org.didactic.numeric.StandardNormal;
import org.didactic.text.NumberText;

/**
 * How many errors a band reaches to either side of each effect of a family.
 *
 * @param critical the quantile at the level of the largest |draw/error| in the family, or the pointwise value
 * @param note what it is, as a sentence
 */
record UniformBand(double critical, String note) {
    private static final double VERY_LARGE = 7;
    private static final int DECIMALS = 3;

    /**
     * Returns the band of a family of at least one effect.
     *
     * @param family what the effects are called
     */
    static UniformBand of(String family, List<MultiplierInference.Drawn> effects, double level) {
        double pointwise = new StandardNormal().criticalValue(level);
        if (effects.size() == 1) {
            return new UniformBand(pointwise, "Pointwise interval of the only one of the " + family + ".");
        }
        double[] largest = new double[effects.get(0).draws().length];
        for (MultiplierInference.Drawn each : effects) {
            for (int draw = 0; draw < largest.length; draw++) {
                largest[draw] = Math.max(largest[draw], Math.abs(each.draws()[draw]) / each.error());
            }
        }
        Arrays.sort(largest);
        double critical = Quantile.type1(largest, level);
        String reach = NumberText.fixed(critical, DECIMALS) + " standard errors";
        if (critical < pointwise) {
            return new UniformBand(
                    pointwise,
                    "Pointwise intervals of the " + family + ": the uniform band (" + reach + ") would be narrower.");
        }
        String warning = critical < VERY_LARGE ? "" : ", very wide: too few units or clusters tell of some of them";
        return new UniformBand(critical, "Uniform band of the " + family + ": ± " + reach + warning + ".");
    }
}
