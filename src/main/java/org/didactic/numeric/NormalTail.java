package org.didactic.numeric;

/**
 * Upper tails of the standard normal distribution, quick and with full relative accuracy however far out.
 *
 * <p>The scaled complementary error function after Cody (1969), Mathematics of Computation 23, three rational functions.
 */
public final class NormalTail {
    private static final double NEAR = 0.46875;
    private static final double FAR = 4;
    private static final double SQRT_2 = Math.sqrt(2);
    private static final double SQRT_HALF_PI = Math.sqrt(Math.PI / 2);
    private static final double INVERSE_SQRT_PI = 1 / Math.sqrt(Math.PI);
    private static final double INVERSE_SQRT_TWO_PI = 1 / Math.sqrt(2 * Math.PI);

    private static final double[] NEAR_ABOVE = {
        3.16112374387056560e00, 1.13864154151050156e02, 3.77485237685302021e02, 3.20937758913846947e03,
    };
    private static final double NEAR_FIRST = 1.85777706184603153e-1;
    private static final double[] NEAR_BELOW = {
        2.36012909523441209e01, 2.44024637934444173e02, 1.28261652607737228e03, 2.84423683343917062e03,
    };
    private static final double[] MIDDLE_ABOVE = {
        5.64188496988670089e-1, 8.88314979438837594e00, 6.61191906371416295e01, 2.98635138197400131e02,
        8.81952221241769090e02, 1.71204761263407058e03, 2.05107837782607147e03, 1.23033935479799725e03,
    };
    private static final double MIDDLE_FIRST = 2.15311535474403846e-8;
    private static final double[] MIDDLE_BELOW = {
        1.57449261107098347e01, 1.17693950891312499e02, 5.37181101862009858e02, 1.62138957456669019e03,
        3.29079923573345963e03, 4.36261909014324716e03, 3.43936767414372164e03, 1.23033935480374942e03,
    };
    private static final double[] FAR_ABOVE = {
        3.05326634961232344e-1,
        3.60344899949804439e-1,
        1.25781726111229246e-1,
        1.60837851487422766e-2,
        6.58749161529837803e-4,
    };
    private static final double FAR_FIRST = 1.63153871373020978e-2;
    private static final double[] FAR_BELOW = {
        2.56852019228982242e00,
        1.87295284992346725e00,
        5.27905102951428412e-1,
        6.05183413124413191e-2,
        2.33520497626869185e-3,
    };

    private NormalTail() {}

    /** Returns the density at a value. */
    public static double density(double value) {
        return INVERSE_SQRT_TWO_PI * StrictMath.exp(-0.5 * value * value);
    }

    /** Returns the probability of more than a value. */
    public static double above(double value) {
        return value < 0 ? 1 - above(-value) : mills(value) * density(value);
    }

    /** Returns Mills' ratio, the probability of more than a value of at least zero over the density at it. */
    public static double mills(double value) {
        return SQRT_HALF_PI * scaledComplement(value / SQRT_2);
    }

    private static double scaledComplement(double value) {
        double square = value * value;
        if (value <= NEAR) {
            double error = value * ratio(square, NEAR_FIRST, NEAR_ABOVE, NEAR_BELOW);
            return StrictMath.exp(square) * (1 - error);
        }
        if (value <= FAR) {
            return ratio(value, MIDDLE_FIRST, MIDDLE_ABOVE, MIDDLE_BELOW);
        }
        double inverse = 1 / square;
        return (INVERSE_SQRT_PI - inverse * ratio(inverse, FAR_FIRST, FAR_ABOVE, FAR_BELOW)) / value;
    }

    /** Returns a ratio of polynomials; the first coefficient below is one. */
    private static double ratio(double at, double first, double[] above, double[] below) {
        double numerator = first;
        double denominator = 1;
        for (int i = 0; i < above.length; i++) {
            numerator = numerator * at + above[i];
            denominator = denominator * at + below[i];
        }
        return numerator / denominator;
    }
}
