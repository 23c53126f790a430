package org.didactic.estimate.covariance;

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

    @Override
    public Double df(double[] contrast) {
        double[] influence = bread.times(contrast);
        int order = bread.order();
        double[] squares = new double[order * order];
        double mean = 0;
        double own = 0;
        for (AdjustedCluster cluster : clusters) {
            AdjustedCluster.Image image = cluster.image(influence);
            double length = image.length();
            double fitted = quadratic(cluster.columns(), image.score());
            mean += length - fitted;
            own += length * length - 2 * length * fitted;
            AdjustedCluster.addSquare(cluster.columns(), image.score(), squares, order);
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
        return mean * mean / (own + shared);
    }

    private double quadratic(int[] columns, double[] vector) {
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
