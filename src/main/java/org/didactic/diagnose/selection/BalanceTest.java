package org.didactic.diagnose.selection;

import java.util.stream.IntStream;
import org.didactic.diagnose.FirstPeriod;
import org.didactic.estimate.Value;
import org.didactic.estimate.resampling.DrawStream;
import org.didactic.numeric.CollinearityCholesky;
import org.didactic.numeric.SymmetricMatrix;

/**
 * Tests whether adopters differ from others in any covariate, by dealing out anew who adopts.
 *
 * <p>The statistic is the F of all covariates in the regression of adoption on them, a multiple of Hotelling's T² that
 * grows with it. With covariates turned so that they are uncorrelated, it grows with the squared length of their sum over
 * adopters, which is all that a draw has to find.
 */
final class BalanceTest {
    private static final double ROUNDING = 1e-12;

    private BalanceTest() {}

    /** Returns the test: the statistic, and as p the share of draws with one at least as large, that observed included. */
    static Value of(FirstPeriod sample, long seed) {
        int units = sample.adopter().length;
        int adopters = sample.adopters();
        if (adopters == 0 || adopters == units) {
            return new Value.NotIdentified(adopters == 0 ? "there are no adopters" : "there are no others");
        }
        double[][] turned = uncorrelated(Standardised.of(sample.columns()).columns(), units);
        int covariates = turned.length;
        if (covariates == 0) {
            return new Value.NotIdentified("no covariate varies");
        }
        int df = units - covariates - 1;
        if (df < 1) {
            return new Value.NotIdentified("there are as many covariates as units");
        }
        int[] observed =
                IntStream.range(0, units).filter(i -> sample.adopter()[i]).toArray();
        double length = squaredLength(turned, observed, adopters);
        double explained = length * units / ((double) adopters * (units - adopters));
        if (!(explained < 1 - ROUNDING)) {
            return new Value.NotIdentified("the covariates tell adopters and others apart without error");
        }
        double statistic = explained / covariates / ((1 - explained) / df);
        double p = (1.0 + atLeast(turned, length * (1 - ROUNDING), adopters, seed)) / (1 + Selection.BALANCE_DRAWS);
        return new Value.Resampled(statistic, null, statistic, p, null, null);
    }

    /** Returns as many columns of length one as the given ones have dimensions, at right angles to each other. */
    private static double[][] uncorrelated(double[][] columns, int rows) {
        int order = columns.length;
        double[] products = new double[order * order];
        double[] raw = new double[order];
        for (int j = 0; j < order; j++) {
            for (int k = 0; k <= j; k++) {
                double sum = 0;
                for (int i = 0; i < rows; i++) {
                    sum += columns[j][i] * columns[k][i];
                }
                products[j * order + k] = sum;
            }
            raw[j] = products[j * order + j];
        }
        CollinearityCholesky factor = CollinearityCholesky.of(SymmetricMatrix.ofLowerTriangle(order, products), raw);
        int[] kept = factor.keptColumns();
        double[][] turned = new double[kept.length][rows];
        for (int i = 0; i < rows; i++) {
            int row = i;
            double[] solved = factor.forward(
                    IntStream.range(0, order).mapToDouble(j -> columns[j][row]).toArray());
            for (int j = 0; j < kept.length; j++) {
                turned[j][i] = solved[kept[j]];
            }
        }
        return turned;
    }

    private static int atLeast(double[][] turned, double length, int adopters, long seed) {
        int units = turned[0].length;
        // Sums over all units are zero, so those over adopters and over others have the same length: the fewer are
        // drawn.
        int chosen = Math.min(adopters, units - adopters);
        int[] pool = IntStream.range(0, units).toArray();
        DrawStream stream = DrawStream.of(seed, "selection", "balance");
        int count = 0;
        for (int draw = 0; draw < Selection.BALANCE_DRAWS; draw++) {
            for (int i = 0; i < chosen; i++) {
                int other = i + (int) (stream.uniform((long) draw * units + i) * (units - i));
                int held = pool[i];
                pool[i] = pool[other];
                pool[other] = held;
            }
            count += squaredLength(turned, pool, chosen) >= length ? 1 : 0;
        }
        return count;
    }

    private static double squaredLength(double[][] turned, int[] units, int count) {
        double length = 0;
        for (double[] column : turned) {
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += column[units[i]];
            }
            length += sum * sum;
        }
        return length;
    }
}
