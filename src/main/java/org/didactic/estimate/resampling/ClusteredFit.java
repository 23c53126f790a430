package org.didactic.estimate.resampling;

import java.util.List;
import org.didactic.estimate.design.ClusterSums;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.estimate.design.LeastSquares;
import org.didactic.estimate.sample.ClusterIndex;
import org.didactic.spec.WildBootstrap;

/** A least-squares fit with the scores of its clusters, which all its coefficients share. */
public final class ClusteredFit {
    private final DesignMatrix design;
    private final LeastSquares fit;
    private final ClusterIndex clusters;
    private final List<String> names;
    private final double[][] scores;

    /**
     * Returns the fit with its clusters.
     *
     * @param clusters of the rows of the design
     * @param names of the clusters, by index
     */
    public ClusteredFit(DesignMatrix design, LeastSquares fit, ClusterIndex clusters, List<String> names) {
        this.design = design;
        this.fit = fit;
        this.clusters = clusters;
        this.names = List.copyOf(names);
        this.scores = ClusterSums.of(design, fit.residuals(), clusters);
    }

    DesignMatrix design() {
        return design;
    }

    ClusterIndex clusters() {
        return clusters;
    }

    List<String> names() {
        return names;
    }

    /** Returns the number of clusters. */
    public int count() {
        return names.size();
    }

    /** Returns whether effects that were taken off by iteration, and so cannot be redrawn, reach over several clusters. */
    public boolean cutsIteratedEffects() {
        return design.absorption().iterative()
                && design.nestedEffects(List.of(clusters)).contains(false);
    }

    int[] keptColumns() {
        return fit.factor().keptColumns();
    }

    double[] residuals() {
        return fit.residuals();
    }

    /** Returns the scores: for each cluster the sum of weight times residual times swept row, by column. */
    double[][] scores() {
        return scores;
    }

    /** Returns the bread times a vector. */
    double[] breadTimes(double[] vector) {
        return fit.bread().times(vector);
    }

    /** Returns the weighted sum of coefficients. */
    double estimate(double[] contrast) {
        return dot(contrast, fit.coefficients());
    }

    /** Returns the error of a weighted sum of coefficients by the plain sandwich, without any factor. */
    double error(double[] contrast) {
        double[] direction = breadTimes(contrast);
        double sum = 0;
        for (double[] score : scores) {
            double own = dot(score, direction);
            sum += own * own;
        }
        return Math.sqrt(sum);
    }

    DrawStream[] streams(WildBootstrap settings) {
        return names.stream()
                .map(name -> DrawStream.of(settings.seed(), "wild", name))
                .toArray(DrawStream[]::new);
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
