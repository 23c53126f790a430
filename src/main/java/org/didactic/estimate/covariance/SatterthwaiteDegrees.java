package org.didactic.estimate.covariance;

import java.util.Arrays;
import java.util.List;
import org.didactic.numeric.SymmetricMatrix;

/**
 * Degrees of freedom that match the first two moments of the variance's estimate when errors are alike and independent (Bell
 * and McCaffrey 2002; Pustejovsky and Tipton 2018).
 *
 * <p>For a sum w: p = A X M w in each cluster, d = p'p, r = X'p; then (Σ(d − r'Mr))² over Σd² − 2Σd r'Mr + tr(SMSM), with S
 * the sum of r r'.
 */
record SatterthwaiteDegrees(SymmetricMatrix bread, List<AdjustedCluster> clusters, SoleSupport soleSupport)
        implements ContrastRule {
    /** A sum below this share of what it is the difference of is rounding. */
    private static final double ROUNDING = 1e-8;

    /**
     * What clusters make of the sum's direction.
     *
     * @param times how many clusters do so alike
     */
    record Part(int[] columns, AdjustedCluster.Image image, int times) {}

    @Override
    public Double df(double[] contrast) {
        double[] influence = bread.times(contrast);
        return df(
                bread,
                clusters.stream()
                        .map(each -> new Part(each.columns(), each.image(influence), 1))
                        .toList());
    }

    /** Returns the degrees of freedom of a sum that these parts make up. */
    static double df(SymmetricMatrix bread, List<Part> parts) {
        int order = bread.order();
        double[] squares = new double[order * order];
        double mean = 0;
        double own = 0;
        for (Part part : parts) {
            AdjustedCluster.Image image = part.image();
            double length = image.length();
            double fitted = quadratic(bread, part.columns(), image.score());
            mean += part.times() * (length - fitted);
            own += part.times() * (length * length - 2 * length * fitted);
            double[] score = image.score();
            if (part.times() > 1) {
                double root = Math.sqrt(part.times());
                score = Arrays.stream(score).map(each -> root * each).toArray();
            }
            AdjustedCluster.addSquare(part.columns(), score, squares, order);
        }
        double[] product = new double[order * order];
        SymmetricMatrix sum = SymmetricMatrix.ofLowerTriangle(order, squares);
        for (int j = 0; j < order; j++) {
            double[] column = new double[order];
            for (int i = 0; i < order; i++) {
                column[i] = bread.get(i, j);
            }
            System.arraycopy(sum.times(column), 0, product, j * order, order);
        }
        double shared = 0;
        for (int i = 0; i < order; i++) {
            for (int j = 0; j < order; j++) {
                shared += product[i * order + j] * product[j * order + i];
            }
        }
        // A single cluster all but determines such a sum: the moments cancel to less than their digits.
        boolean lost = !(own + shared > ROUNDING * shared);
        return lost ? 0.0 : mean * mean / (own + shared);
    }

    private static double quadratic(SymmetricMatrix bread, int[] columns, double[] vector) {
        double sum = 0;
        for (int a = 0; a < columns.length; a++) {
            double inner = vector[a] * bread.get(columns[a], columns[a]) / 2;
            for (int b = 0; b < a; b++) {
                inner += vector[b] * bread.get(columns[a], columns[b]);
            }
            sum += 2 * vector[a] * inner;
        }
        return sum;
    }

    @Override
    public String problem(double[] contrast) {
        return soleSupport.problem(contrast);
    }
}
