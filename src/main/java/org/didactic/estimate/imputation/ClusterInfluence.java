package org.didactic.estimate.imputation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.didactic.estimate.sample.ClusterIndex;
import org.didactic.estimate.sample.Grouping;
import org.didactic.numeric.SymmetricMatrix;

/**
 * What each cluster contributes to the errors of group means: the sum over its rows of share times residual, less what its
 * untreated rows do to the modelled outcomes.
 *
 * @param residuals of the grouped rows
 * @param group the group of each row, −1 for none
 */
record ClusterInfluence(UntreatedModel model, Projection projection, GroupResiduals residuals, int[] group) {
    private static final int CHUNK = 1 << 11;

    /** Returns the sum over clusters of the product of their contributions, chunks of fixed borders added in order. */
    SymmetricMatrix covariance(ClusterIndex clusters) {
        int groups = projection.coefficients().length;
        Grouping rows = Grouping.of(clusters.count(), clusters.ofRow());
        int[] levelOfRow =
                projection.levels() == null ? new int[0] : model.design().groupOfRow();
        int chunks = (clusters.count() + CHUNK - 1) / CHUNK;
        List<double[]> partials = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> partial(chunk, clusters.count(), rows, levelOfRow))
                .toList();
        double[] sum = new double[groups * groups];
        for (double[] partial : partials) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += partial[i];
            }
        }
        return SymmetricMatrix.ofLowerTriangle(groups, sum);
    }

    private double[] partial(int chunk, int clusters, Grouping rows, int[] levelOfRow) {
        int groups = projection.coefficients().length;
        double[] sum = new double[groups * groups];
        double[] contribution = new double[groups];
        int last = Math.min((chunk + 1) * CHUNK, clusters);
        for (int cluster = chunk * CHUNK; cluster < last; cluster++) {
            Arrays.fill(contribution, 0);
            for (int i = rows.start()[cluster]; i < rows.start()[cluster + 1]; i++) {
                addRow(rows.row()[i], levelOfRow, contribution);
            }
            for (int g = 0; g < groups; g++) {
                double own = contribution[g]
                        - product(projection.scores()[cluster], projection.coefficients()[g]);
                contribution[g] = own;
                int from = g * groups;
                for (int other = 0; other <= g; other++) {
                    sum[from + other] += own * contribution[other];
                }
            }
        }
        return sum;
    }

    private void addRow(int row, int[] levelOfRow, double[] contribution) {
        if (group[row] >= 0) {
            contribution[group[row]] += residuals.shares()[row] * residuals.residuals()[row];
        }
        double[][] levels = projection.levels();
        double weight = model.design().weight(row);
        if (levels != null && weight > 0) {
            double weighted = weight * model.effects()[row];
            for (int g = 0; g < contribution.length; g++) {
                contribution[g] -= weighted * levels[levelOfRow[row]][g];
            }
        }
    }

    private static double product(double[] score, double[] coefficients) {
        double product = 0;
        for (int column = 0; column < score.length; column++) {
            product += score[column] * coefficients[column];
        }
        return product;
    }
}
