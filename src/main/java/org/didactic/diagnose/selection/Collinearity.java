package org.didactic.diagnose.selection;

import java.util.stream.IntStream;
import org.didactic.estimate.Value;

/** How covariates hang together. */
final class Collinearity {
    private Collinearity() {}

    /** Returns Pearson's correlation of two covariates, from products of deviations from their means. */
    static Value correlation(CrossProducts centred, int one, int other) {
        double first = centred.matrix().get(one, one);
        double second = centred.matrix().get(other, other);
        if (centred.shareLeft(one, new int[0]) < 0 || centred.shareLeft(other, new int[0]) < 0) {
            return new Value.NotIdentified("one of the two does not vary");
        }
        double product = centred.matrix().get(one, other) / (Math.sqrt(first) * Math.sqrt(second));
        return new Value.Plain(Math.max(-1, Math.min(1, product)));
    }

    /** Returns the variance inflation factor 1/(1 − R²) of a covariate in the regression on others and the indicators. */
    static Value inflation(CrossProducts products, int covariate, int[] among) {
        int[] others = IntStream.of(among).filter(each -> each != covariate).toArray();
        double left = products.shareLeft(covariate, others);
        if (left < 0) {
            return new Value.NotIdentified(
                    products.indicators() == 0 ? "it does not vary" : "unit and period effects determine it");
        }
        return left == 0
                ? new Value.NotIdentified("the other covariates determine it")
                : new Value.Plain(Math.max(1, 1 / left));
    }
}
