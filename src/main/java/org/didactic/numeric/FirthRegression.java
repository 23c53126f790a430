package org.didactic.numeric;

/**
 * A logistic regression whose likelihood is penalised by the root of the information's determinant (Firth 1993), which
 * takes off the bias of small samples and has a largest value even where regressors separate the rows.
 *
 * @param coefficients of the regressors as {@link DenseRows} scales them; zero for a collinear one
 * @param probability the fitted probability of each row, between 0 and 1
 * @param converged whether the last step was smaller than 10⁻¹²
 */
public record FirthRegression(double[] coefficients, double[] probability, boolean converged) {
    private static final double SMALLEST_STEP = 1e-12;
    private static final double LARGEST_STEP = 2;
    private static final double ROUNDING = 1e-12;
    private static final int STEPS = 500;
    private static final int HALVINGS = 25;

    /** Returns the fit by scoring: each step is the information's inverse times the modified score, halved where it leads down. */
    public static FirthRegression fit(DenseRows regressors, boolean[] response) {
        State state = State.at(regressors, response, new double[regressors.columns()]);
        for (int iteration = 0; iteration < STEPS; iteration++) {
            double[] step = state.step(regressors, response);
            double largest = 0;
            for (double each : step) {
                largest = Math.max(largest, Math.abs(each));
            }
            if (largest < SMALLEST_STEP) {
                return new FirthRegression(state.coefficients, state.probability, true);
            }
            double length = Math.min(1, LARGEST_STEP / largest);
            State next = state.moved(regressors, response, step, length);
            double enough = state.likelihood - ROUNDING * (1 + Math.abs(state.likelihood));
            for (int halving = 0; halving < HALVINGS && !(next.likelihood >= enough); halving++) {
                length /= 2;
                next = state.moved(regressors, response, step, length);
            }
            state = next;
        }
        return new FirthRegression(state.coefficients, state.probability, false);
    }

    /**
     * Where the search stands.
     *
     * @param curvature {@code p (1 - p)} of each row
     * @param likelihood the logarithm of the penalised likelihood
     */
    private record State(
            double[] coefficients,
            double[] probability,
            double[] curvature,
            CollinearityCholesky information,
            double likelihood) {

        static State at(DenseRows regressors, boolean[] response, double[] coefficients) {
            double[] probability = regressors.times(coefficients);
            double[] curvature = new double[probability.length];
            double likelihood = 0;
            for (int row = 0; row < probability.length; row++) {
                double towards = response[row] ? probability[row] : -probability[row];
                likelihood -= towards > 0
                        ? StrictMath.log1p(StrictMath.exp(-towards))
                        : StrictMath.log1p(StrictMath.exp(towards)) - towards;
                probability[row] = LogisticRegression.probability(probability[row]);
                curvature[row] = probability[row] * (1 - probability[row]);
            }
            CollinearityCholesky information = regressors.crossProducts(curvature);
            double penalised = likelihood + information.logDeterminant() / 2;
            return new State(coefficients, probability, curvature, information, penalised);
        }

        State moved(DenseRows regressors, boolean[] response, double[] step, double length) {
            double[] moved = coefficients.clone();
            for (int j = 0; j < moved.length; j++) {
                moved[j] += length * step[j];
            }
            return at(regressors, response, moved);
        }

        double[] step(DenseRows regressors, boolean[] response) {
            double[] leverage = regressors.quadraticForms(information.inverse());
            double[] score = new double[leverage.length];
            for (int row = 0; row < score.length; row++) {
                double hat = curvature[row] * leverage[row];
                score[row] = (response[row] ? 1 : 0) - probability[row] + hat * (0.5 - probability[row]);
            }
            return information.solve(regressors.sums(score));
        }
    }
}
