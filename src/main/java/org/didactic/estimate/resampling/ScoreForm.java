package org.didactic.estimate.resampling;

import org.didactic.estimate.design.ClusterSums;

/**
 * What the wild bootstrap of one contrast needs: numerator and cluster scores of a draw are linear in its weights v, and
 * all of it is linear in the hypothesis.
 *
 * <p>With M the bread, w the contrast, S the clusters' scores under the hypothesis and H their cross-products times Mw, a
 * draw's numerator is v'a with a = SMw, and its scores are v∘a − HM(S'v). Under the hypothesis that the contrast is θ,
 * S = S₀ − (θ / w'Mw) H with S₀ that of θ = 0: the slopes are those in −θ / w'Mw. The product HMS' is formed when that makes a
 * draw cheaper, or when clusters cut through groups of the swept effect: then it also carries what sweeping the drawn
 * residuals moves from cluster to cluster.
 *
 * @param own a at θ = 0
 * @param ownSlope its slope, all zero when the null is not imposed
 * @param left HM or HMS', a row of {@code width} numbers for each cluster
 * @param leftSlope the slope of {@code left} where that is HMS'; otherwise HM again
 * @param mixed S, a row of {@code width} numbers for each cluster; empty where {@code left} is HMS'
 * @param mixedSlope its slope
 * @param width how many numbers a row has
 * @param imposed whether the null is imposed
 */
record ScoreForm(
        double[] own,
        double[] ownSlope,
        double[] left,
        double[] leftSlope,
        double[] mixed,
        double[] mixedSlope,
        int width,
        boolean imposed) {

    static ScoreForm of(ClusteredFit fit, double[] contrast, boolean imposed) {
        double[] direction = fit.breadTimes(contrast);
        double[] projection = fit.design().fitted(direction);
        double[][] crossed = ClusterSums.of(fit.design(), projection, fit.clusters());
        double shift = imposed ? fit.estimate(contrast) / ClusteredFit.dot(contrast, direction) : 0;
        int clusters = fit.count();
        int[] kept = fit.keptColumns();
        double[] own = new double[clusters];
        double[] ownSlope = new double[clusters];
        double[] left = new double[clusters * kept.length];
        double[] mixed = new double[clusters * kept.length];
        double[] mixedSlope = new double[clusters * kept.length];
        for (int g = 0; g < clusters; g++) {
            double slope = ClusteredFit.dot(crossed[g], direction);
            own[g] = ClusteredFit.dot(fit.scores()[g], direction) + shift * slope;
            ownSlope[g] = imposed ? slope : 0;
            double[] bread = fit.breadTimes(crossed[g]);
            for (int j = 0; j < kept.length; j++) {
                left[g * kept.length + j] = bread[kept[j]];
                mixed[g * kept.length + j] = fit.scores()[g][kept[j]] + shift * crossed[g][kept[j]];
                mixedSlope[g * kept.length + j] = imposed ? crossed[g][kept[j]] : 0;
            }
        }
        GroupCuts cuts = GroupCuts.of(fit, projection);
        if (clusters > 2 * kept.length && cuts.none()) {
            return new ScoreForm(own, ownSlope, left, left, mixed, mixedSlope, kept.length, imposed);
        }
        double[] products = product(left, mixed, clusters, kept.length);
        double[] slopes = product(left, mixedSlope, clusters, kept.length);
        cuts.add(products, fit.residuals(), shift);
        if (imposed) {
            cuts.add(slopes, new double[fit.residuals().length], 1);
        }
        return new ScoreForm(own, ownSlope, products, slopes, new double[0], new double[0], clusters, imposed);
    }

    /** Returns the form for the hypothesis of no effect alone, of which no slopes need to be drawn. */
    ScoreForm atZero() {
        return new ScoreForm(own, ownSlope, left, leftSlope, mixed, mixedSlope, width, false);
    }

    /** Returns whether {@code left} is to be multiplied with the weights themselves. */
    boolean direct() {
        return mixed.length == 0;
    }

    private static double[] product(double[] left, double[] right, int rows, int width) {
        double[] product = new double[rows * rows];
        for (int g = 0; g < rows; g++) {
            for (int h = 0; h < rows; h++) {
                double sum = 0;
                for (int j = 0; j < width; j++) {
                    sum += left[g * width + j] * right[h * width + j];
                }
                product[g * rows + h] = sum;
            }
        }
        return product;
    }
}
