package org.didactic.numeric;

/**
 * Odds {@code exp(X'γ)} that make the rows that answer no, weighted by them, alike in the sums of all regressors to those
 * that answer yes (inverse probability tilting; Graham, Pinto and Egel 2012).
 *
 * @param odds of each row, positive; empty when there are none
 * @param found whether there are such odds
 */
public record CalibratedOdds(double[] odds, boolean found) {

    /**
     * Returns the odds, sought by Newton's method from those of a logistic regression.
     *
     * @param weights positive, one a row
     */
    public static CalibratedOdds of(
            DenseRows regressors, boolean[] response, double[] weights, LogisticRegression start) {
        NewtonAscent ascent = NewtonAscent.of(regressors, start.coefficients(), (index, slope, curvature) -> {
            for (int row = 0; row < index.length; row++) {
                double odds = response[row] ? 0 : weights[row] * StrictMath.exp(index[row]);
                slope[row] = response[row] ? weights[row] : -odds;
                curvature[row] = odds;
            }
        });
        if (!ascent.converged()) {
            return new CalibratedOdds(new double[0], false);
        }
        double[] odds = ascent.index().clone();
        for (int row = 0; row < odds.length; row++) {
            odds[row] = StrictMath.exp(odds[row]);
        }
        return new CalibratedOdds(odds, true);
    }
}
