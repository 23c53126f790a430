package org.didactic.estimate.refit;

import org.didactic.numeric.Sums;

/**
 * The scores of clusters without a dummy, −a'θ, with a the cluster's {@link StableRegressors#scores} followed by its {@link
 * StableRegressors#products}, and their squares, θ'Kθ with K the sum of a a', which is quicker than to add up a square for
 * each cluster.
 *
 * @param order how many numbers θ has
 * @param ofCluster a of each cluster
 * @param form K below its diagonal twice, row by row; empty where there are too few clusters for it to be quicker
 * @param diagonal of K
 */
record ClusterScores(int order, double[][] ofCluster, double[] form, double[] diagonal) {
    /** What is less than this share of what could be added up may be rounding in the ninth digit. */
    private static final double CANCELLED = 1e-3;

    static ClusterScores of(StableRegressors stable) {
        int clusters = stable.scores().length;
        int width = stable.count();
        int order = width + width * (width + 1) / 2;
        double[][] ofCluster = new double[clusters][order];
        for (int g = 0; g < clusters; g++) {
            System.arraycopy(stable.scores()[g], 0, ofCluster[g], 0, width);
            System.arraycopy(stable.products()[g], 0, ofCluster[g], width, order - width);
        }
        if (order > clusters) {
            return new ClusterScores(order, ofCluster, new double[0], new double[0]);
        }
        double[] form = new double[order * order];
        for (double[] a : ofCluster) {
            for (int i = 0, row = 0; i < order; i++, row += order) {
                double twice = 2 * a[i];
                for (int j = 0; j < i; j++) {
                    form[row + j] += twice * a[j];
                }
                form[row + i] += a[i] * a[i];
            }
        }
        double[] diagonal = new double[order];
        for (int i = 0; i < order; i++) {
            diagonal[i] = form[i * order + i];
        }
        return new ClusterScores(order, ofCluster, form, diagonal);
    }

    /** Returns the score of a cluster. */
    double at(int cluster, double[] theta) {
        return -Sums.product(ofCluster[cluster], 0, theta, 0, order);
    }

    /**
     * Returns the sum of the squared scores, with something added to those of some clusters.
     *
     * @param added one a cluster
     * @param changed the clusters to whose score something was added, each once
     * @param count how many these are
     */
    double squares(double[] theta, double[] added, int[] changed, int count) {
        if (form.length > 0) {
            double squares = 0;
            double possible = 0;
            for (int i = 0; i < order; i++) {
                squares += theta[i] * Sums.product(form, i * order, theta, 0, i + 1);
                possible += theta[i] * theta[i] * diagonal[i];
            }
            for (int i = 0; i < count; i++) {
                double more = added[changed[i]];
                squares += more * (2 * at(changed[i], theta) + more);
            }
            if (squares > CANCELLED * possible) {
                return squares;
            }
        }
        double squares = 0;
        for (int g = 0; g < ofCluster.length; g++) {
            double score = at(g, theta) + added[g];
            squares += score * score;
        }
        return squares;
    }
}
