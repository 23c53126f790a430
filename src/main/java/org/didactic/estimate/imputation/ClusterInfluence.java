package org.didactic.estimate.imputation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.didactic.estimate.sample.ClusterIndex;
import org.didactic.numeric.SymmetricMatrix;

/**
 * What each cluster contributes to the errors of group means: the sum over its rows of share times residual, less its score
 * in the untreated model times the projection of the group.
 *
 * @param scores one vector a cluster
 * @param projections one vector a group
 * @param residuals of the grouped rows
 * @param group the group of each row, −1 for none
 */
record ClusterInfluence(double[][] scores, double[][] projections, GroupResiduals residuals, int[] group) {
    private static final int CHUNK = 1 << 11;

    /** Returns the sum over clusters of the product of their contributions, chunks of fixed borders added in order. */
    SymmetricMatrix covariance(ClusterIndex clusters) {
        int groups = projections.length;
        int[] start = new int[clusters.count() + 1];
        int[] rows = rowsByCluster(clusters, start);
        int chunks = (clusters.count() + CHUNK - 1) / CHUNK;
        List<double[]> partials = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> partial(chunk, start, rows))
                .toList();
        double[] sum = new double[groups * groups];
        for (double[] partial : partials) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += partial[i];
            }
        }
        return SymmetricMatrix.ofLowerTriangle(groups, sum);
    }

    private double[] partial(int chunk, int[] start, int[] rows) {
        int groups = projections.length;
        double[] sum = new double[groups * groups];
        double[] contribution = new double[groups];
        int last = Math.min((chunk + 1) * CHUNK, start.length - 1);
        for (int cluster = chunk * CHUNK; cluster < last; cluster++) {
            Arrays.fill(contribution, 0);
            for (int i = start[cluster]; i < start[cluster + 1]; i++) {
                int row = rows[i];
                if (group[row] >= 0) {
                    contribution[group[row]] += residuals.shares()[row] * residuals.residuals()[row];
                }
            }
            for (int g = 0; g < groups; g++) {
                double own = contribution[g] - product(scores[cluster], projections[g]);
                contribution[g] = own;
                int from = g * groups;
                for (int other = 0; other <= g; other++) {
                    sum[from + other] += own * contribution[other];
                }
            }
        }
        return sum;
    }

    private static double product(double[] score, double[] projection) {
        double product = 0;
        for (int column = 0; column < score.length; column++) {
            product += score[column] * projection[column];
        }
        return product;
    }

    /** Returns the rows cluster by cluster, and fills in where each cluster starts. */
    private static int[] rowsByCluster(ClusterIndex clusters, int[] start) {
        for (int cluster : clusters.ofRow()) {
            start[cluster + 1]++;
        }
        for (int cluster = 0; cluster < clusters.count(); cluster++) {
            start[cluster + 1] += start[cluster];
        }
        int[] next = start.clone();
        int[] rows = new int[clusters.ofRow().length];
        for (int row = 0; row < rows.length; row++) {
            rows[next[clusters.ofRow()[row]]++] = row;
        }
        return rows;
    }
}
