package org.didactic.numeric;

/**
 * Where a concave function of the coefficients of {@link DenseRows} is largest, by Newton's method; a step after which
 * the slope has grown is halved.
 *
 * @param coefficients the last ones
 * @param index {@code X coefficients} just before the last step
 * @param converged whether that step was smaller than {@value #SMALLEST_STEP} and the function is flat there, which it is
 *     not when a direction was left out because the function had become straight in it
 */
record NewtonAscent(double[] coefficients, double[] index, boolean converged) {
    private static final double SMALLEST_STEP = 1e-12;
    private static final double FLAT = 1e-10;
    private static final double ROUNDING = 1e-18;
    private static final int STEPS = 60;
    private static final int HALVINGS = 6;

    /** The function: a sum over rows of terms in the row's index. */
    interface Objective {
        /** Fills in the first derivative of each row's term, and minus the second. */
        void at(double[] index, double[] slope, double[] curvature);
    }

    static NewtonAscent of(DenseRows regressors, double[] start, Objective objective) {
        double[] slope = new double[regressors.rows()];
        double[] curvature = new double[regressors.rows()];
        double[] coefficients = start.clone();
        double[] last = start;
        double lastGain = Double.POSITIVE_INFINITY;
        int halvings = 0;
        for (int iteration = 0; ; iteration++) {
            double[] index = regressors.times(coefficients);
            objective.at(index, slope, curvature);
            double[] gradient = regressors.sums(slope);
            double[] step = regressors.crossProducts(curvature).solve(gradient);
            double gain = 0;
            double largest = 0;
            for (int j = 0; j < step.length; j++) {
                gain += step[j] * gradient[j];
                largest = Math.max(largest, Math.abs(step[j]));
            }
            boolean worse = !(gain <= Math.max(lastGain, ROUNDING));
            if (worse && halvings < HALVINGS) {
                halvings++;
                for (int j = 0; j < step.length; j++) {
                    coefficients[j] = (coefficients[j] + last[j]) / 2;
                }
                continue;
            }
            boolean converged = largest < SMALLEST_STEP;
            if (converged || iteration >= STEPS || !Double.isFinite(largest)) {
                return new NewtonAscent(coefficients, index, converged && flat(gradient, slope));
            }
            halvings = 0;
            lastGain = gain;
            last = coefficients.clone();
            for (int j = 0; j < step.length; j++) {
                coefficients[j] += step[j];
            }
        }
    }

    private static boolean flat(double[] gradient, double[] slope) {
        double steepest = 0;
        for (double each : gradient) {
            steepest = Math.max(steepest, Math.abs(each));
        }
        double size = 0;
        for (double each : slope) {
            size += Math.abs(each);
        }
        return Double.isFinite(size) && steepest <= FLAT * size;
    }
}
