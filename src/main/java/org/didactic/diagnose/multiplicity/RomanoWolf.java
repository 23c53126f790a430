package org.didactic.diagnose.multiplicity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.didactic.estimate.resampling.NullDraws;

/**
 * Romano and Wolf's (2005, 2016) step-down adjustment: each statistic is compared with the largest that a draw gives to any
 * outcome whose own is not larger, so that the dependence between outcomes counts.
 */
final class RomanoWolf {
    private static final double TIE = 1e-10;

    private RomanoWolf() {}

    /**
     * Returns the adjusted p-values in the same order: (1 + #{draws whose largest |t*| among the outcomes from the j-th on
     * reaches |t₍ⱼ₎|}) / (1 + draws), at least that of the one before.
     *
     * @param outcomes whose draws are common, the same number for each
     */
    static double[] adjusted(List<NullDraws> outcomes) {
        int[] order = IntStream.range(0, outcomes.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        each -> -Math.abs(outcomes.get(each).observed())))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[order.length];
        if (order.length == 0) {
            return adjusted;
        }
        double[] largest = new double[outcomes.get(0).drawn().length];
        for (int place = order.length - 1; place >= 0; place--) {
            NullDraws outcome = outcomes.get(order[place]);
            double bound = Math.abs(outcome.observed()) * (1 - TIE);
            int reaching = 0;
            for (int draw = 0; draw < largest.length; draw++) {
                largest[draw] = Math.max(largest[draw], Math.abs(outcome.drawn()[draw]));
                reaching += largest[draw] >= bound ? 1 : 0;
            }
            adjusted[order[place]] = (1.0 + reaching) / (1 + largest.length);
        }
        for (int place = 1; place < order.length; place++) {
            adjusted[order[place]] = Math.max(adjusted[order[place]], adjusted[order[place - 1]]);
        }
        return adjusted;
    }
}
