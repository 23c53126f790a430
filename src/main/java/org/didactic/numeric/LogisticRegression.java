package org.didactic.numeric;

/**
 * A logistic regression of a yes or no on regressors, fitted by maximum likelihood: Newton's method until the step is below
 * 10⁻¹².
 *
 * @param coefficients of the regressors as {@link DenseRows} scales them; zero for a collinear one
 * @param probability the fitted probability of each row, between 0 and 1
 * @param separated whether the likelihood has no largest value, since the regressors tell some rows apart without error;
 *     the probabilities are then those at which the search was given up, close to 0 or 1 in those rows
 */
public record LogisticRegression(double[] coefficients, double[] probability, boolean separated) {

    /**
     * Returns the fit; there must be rows of both kinds.
     *
     * @param weights positive, one a row
     */
    public static LogisticRegression fit(DenseRows regressors, boolean[] response, double[] weights) {
        double yes = 0;
        double no = 0;
        for (int row = 0; row < response.length; row++) {
            if (response[row]) {
                yes += weights[row];
            } else {
                no += weights[row];
            }
        }
        double[] start = new double[regressors.columns()];
        start[0] = StrictMath.log(yes / no);
        NewtonAscent ascent = NewtonAscent.of(regressors, start, (index, slope, curvature) -> {
            for (int row = 0; row < index.length; row++) {
                double probability = probability(index[row]);
                slope[row] = weights[row] * ((response[row] ? 1 : 0) - probability);
                curvature[row] = weights[row] * probability * (1 - probability);
            }
        });
        double[] probability = ascent.index().clone();
        for (int row = 0; row < probability.length; row++) {
            probability[row] = probability(probability[row]);
        }
        return new LogisticRegression(ascent.coefficients(), probability, !ascent.converged());
    }

    /** Returns {@code 1 / (1 + exp(-index))}. */
    static double probability(double index) {
        return 1 / (1 + StrictMath.exp(-index));
    }
}
