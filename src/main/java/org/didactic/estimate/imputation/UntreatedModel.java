package org.didactic.estimate.imputation;

import java.util.Arrays;
import java.util.List;
import org.didactic.estimate.Dropped;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Term;
import org.didactic.estimate.design.ClusterSums;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.estimate.design.EventColumns;
import org.didactic.estimate.design.GroupSums;
import org.didactic.estimate.design.LeastSquares;
import org.didactic.estimate.design.RowWeights;
import org.didactic.estimate.sample.ClusterIndex;

/**
 * A model of outcomes without treatment: unit and period effects, covariates and factors, fitted on the untreated rows and
 * carried over to the treated ones.
 *
 * <p>One design holds all rows, treated ones with weight zero. Sweeping takes the mean of a unit's untreated rows off all
 * its rows, so that the residual of a treated row is its outcome less what the model says of it.
 */
final class UntreatedModel {
    private static final double PERFECT = 1e-22;

    private final DesignMatrix design;
    private final LeastSquares fit;
    private final double[] weight;

    private UntreatedModel(DesignMatrix design, LeastSquares fit, double[] weight) {
        this.design = design;
        this.fit = fit;
        this.weight = weight;
    }

    /**
     * Returns the model fitted on the rows that are not treated.
     *
     * @param rows the used rows, ascending; each unit has an untreated one
     */
    static UntreatedModel fit(EstimationTask task, int[] rows, boolean[] treated) {
        double[] weight = RowWeights.of(task, rows);
        double[] counted = weight.clone();
        for (int i = 0; i < rows.length; i++) {
            if (treated[i]) {
                counted[i] = 0;
            }
        }
        int[] none = new int[rows.length];
        Arrays.fill(none, -1);
        DesignMatrix design = DesignMatrix.of(task, rows, counted, new EventColumns(List.of(), none));
        return new UntreatedModel(design, LeastSquares.fit(design), weight);
    }

    /** Returns the outcome less what it would be without treatment: effects of treated rows, residuals of untreated ones. */
    double[] effects() {
        return fit.residuals();
    }

    /** Returns the regression weight of each row, of treated rows too. */
    double[] weight() {
        return weight;
    }

    /** Returns the design, in which treated rows have weight zero. */
    DesignMatrix design() {
        return design;
    }

    LeastSquares fit() {
        return fit;
    }

    /** Returns whether nothing but rounding is left of the untreated outcomes. */
    boolean perfect() {
        return !(fit.residualVariation() > PERFECT * design.totalVariation());
    }

    /** Returns the covariates and factor levels that others determine on the untreated rows. */
    List<Dropped> dropped() {
        List<Term> terms = design.terms();
        return java.util.stream.IntStream.range(0, terms.size())
                .filter(j -> !fit.factor().kept(design.periodColumns() + j))
                .mapToObj(j -> new Dropped(terms.get(j), fit.factor().ratio(design.periodColumns() + j)))
                .toList();
    }

    /**
     * Returns for each group how the sum over its rows of factor times modelled outcome moves with the coefficients, in
     * such units that its product with a cluster's score is the cluster's part in the error of that sum.
     *
     * <p>For weights w the untreated rows enter with v = −W₀X₀(X₀'W₀X₀)⁻X₁'w. With unit effects swept out that is, in unit u,
     * −W (Σ_u w / W_u + x̃'c), c = (X̃₀'W₀X̃₀)⁻ Σ w x̃. Residuals add up to zero in a unit, so that of a whole unit only
     * −(Σ W û x̃)'c is left: the vectors c are all that is needed.
     */
    double[][] projections(double[] factor, int[] group, int groups) {
        double[][] projections = GroupSums.of(design, factor, group, groups);
        Arrays.setAll(projections, g -> fit.factor().solve(projections[g]));
        return projections;
    }

    /** Returns the sums over each cluster's untreated rows of weight times residual times swept row. */
    double[][] scores(ClusterIndex clusters) {
        return ClusterSums.of(design, fit.residuals(), clusters);
    }
}
