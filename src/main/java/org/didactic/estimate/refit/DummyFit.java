package org.didactic.estimate.refit;

import java.util.Arrays;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.estimate.refit.Refit.Refitted;
import org.didactic.estimate.refit.StartCells.Placed;
import org.didactic.estimate.sample.ClusterIndex;
import org.didactic.numeric.Sums;
import org.didactic.numeric.SymmetricMatrix;
import org.jspecify.annotations.Nullable;

/**
 * The coefficients of some dummies beside regressors that stay, from the rows where a dummy is one.
 *
 * <p>With E the dummies swept by group, Q the orthonormal columns that stay and r what they leave of the outcome, the
 * coefficients are b = (E'E − DD')⁻¹E'r with D = E'Q. For a contrast w, d = (E'E − DD')⁻¹w, u = D'd and z = D'b, the score of
 * a row is (Ed − Qu)(r − Eb + Qz): its sums over clusters need Q'Q and Q'r by cluster, which do not depend on the dummies.
 */
final class DummyFit {
    /** A dummy that the others leave less of than this may be dropped or not: it is left to the estimator. */
    private static final double CLEARLY_KEPT = 1e-4;

    private static final double CLEAR_ERROR = 1e-6;
    private static final double PERFECT = 1e-12;

    private final DesignMatrix design;
    private final DesignGroups groups;
    private final StableRegressors stable;
    private final ClusterScores scores;
    private final Placed dummies;
    private final int count;

    /** D, row by row. */
    private final double[] crossed;

    /** The lower factor of E'E − DD', row by row. */
    private final double[] factor;

    private final double[] coefficients;
    private final double[] carried;
    private final double variation;

    private DummyFit(
            DesignMatrix design,
            DesignGroups groups,
            StableRegressors stable,
            ClusterScores scores,
            Placed dummies,
            int count,
            double[] crossed,
            double[] factor,
            double[] products) {
        this.design = design;
        this.groups = groups;
        this.stable = stable;
        this.scores = scores;
        this.dummies = dummies;
        this.count = count;
        this.crossed = crossed;
        this.factor = factor;
        this.coefficients = solved(products);
        this.carried = combined(coefficients);
        this.variation = stable.residualVariation() - Sums.product(coefficients, 0, products, 0, count);
    }

    /**
     * Returns the fit, null where the dummies are nearly collinear or leave nothing to explain.
     *
     * @param dummies the rows where a dummy is one, and which
     */
    static @Nullable DummyFit of(
            DesignMatrix design,
            DesignGroups groups,
            StableRegressors stable,
            ClusterScores scores,
            Placed dummies,
            int count) {
        int width = stable.count();
        double[] crossed = new double[count * width];
        double[] products = new double[count];
        double[] matrix = new double[count * count];
        double[] ofGroup = new double[count];
        double[] columns = stable.columns();
        double[] residuals = stable.residuals();
        int[] rows = dummies.rows();
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            double weight = design.weight(row);
            int at = dummies.places()[i];
            ofGroup[at] += weight;
            matrix[at * count + at] += weight;
            products[at] += weight * residuals[row];
            int cross = at * width;
            int place = row * width;
            for (int a = 0; a < width; a++) {
                crossed[cross + a] += weight * columns[place + a];
            }
            int group = groups.ofRow()[row];
            if (i + 1 == rows.length || groups.ofRow()[rows[i + 1]] != group) {
                takeOffMeans(matrix, ofGroup, groups.weight()[group], count);
            }
        }
        double[] factor = factor(matrix, crossed, count, width);
        if (factor.length == 0) {
            return null;
        }
        DummyFit fit = new DummyFit(design, groups, stable, scores, dummies, count, crossed, factor, products);
        return fit.variation > PERFECT * design.totalVariation() ? fit : null;
    }

    private static void takeOffMeans(double[] matrix, double[] ofGroup, double groupWeight, int count) {
        for (int i = 0; i < count; i++) {
            if (ofGroup[i] != 0) {
                double share = ofGroup[i] / groupWeight;
                for (int j = 0; j <= i; j++) {
                    matrix[i * count + j] -= share * ofGroup[j];
                }
            }
        }
        Arrays.fill(ofGroup, 0);
    }

    /** Returns the factor, empty where a pivot is too small. */
    private static double[] factor(double[] matrix, double[] crossed, int count, int width) {
        for (int i = 0; i < count; i++) {
            double own = matrix[i * count + i];
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i * count + j]
                        - Sums.product(crossed, i * width, crossed, j * width, width)
                        - Sums.product(matrix, i * count, matrix, j * count, j);
                if (j < i) {
                    matrix[i * count + j] = sum / matrix[j * count + j];
                } else if (sum > CLEARLY_KEPT * own) {
                    matrix[i * count + i] = Math.sqrt(sum);
                } else {
                    return new double[0];
                }
            }
        }
        return matrix;
    }

    private double[] solved(double[] right) {
        double[] solution = new double[count];
        for (int i = 0; i < count; i++) {
            solution[i] = (right[i] - Sums.product(factor, i * count, solution, 0, i)) / factor[i * count + i];
        }
        for (int i = count - 1; i >= 0; i--) {
            solution[i] /= factor[i * count + i];
            for (int j = 0; j < i; j++) {
                solution[j] -= factor[i * count + j] * solution[i];
            }
        }
        return solution;
    }

    /** Returns D'vector. */
    private double[] combined(double[] vector) {
        int width = stable.count();
        double[] combined = new double[width];
        for (int i = 0; i < count; i++) {
            for (int a = 0; a < width; a++) {
                combined[a] += vector[i] * crossed[i * width + a];
            }
        }
        return combined;
    }

    /**
     * Returns the weighted sum of coefficients, null where its error is hardly more than rounding.
     *
     * @param sandwich what the sandwich of the clusters is multiplied by
     */
    @Nullable
    Refitted of(double[] contrast, ClusterIndex clusters, double sandwich) {
        double[] direction = solved(contrast);
        double variance = sandwich * squares(direction, clusters);
        if (!isClear(variance, contrast, direction)) {
            return null;
        }
        double estimate = Sums.product(contrast, 0, coefficients, 0, count);
        return new Refitted(estimate, estimate / Math.sqrt(variance));
    }

    /**
     * Returns what an inference on a weighted sum of coefficients needs, null where its error is hardly more than rounding.
     *
     * @param sandwich what the sandwich of the clusters is multiplied by
     */
    @Nullable
    ContrastFit contrastFit(double[] contrast, StableClusters clusters, ClusterIndex index, double sandwich) {
        double[] direction = solved(contrast);
        if (!isClear(sandwich * squares(direction, index), contrast, direction)) {
            return null;
        }
        int width = stable.count();
        double[] all = new double[width + count];
        System.arraycopy(contrast, 0, all, width, count);
        return new ContrastFit(
                Sums.product(contrast, 0, coefficients, 0, count),
                all,
                bread(),
                clusters.with(dummies, coefficients, carried),
                sandwich);
    }

    /** Whether a variance is more than rounding, beside the one that rows alike would give. */
    private boolean isClear(double variance, double[] contrast, double[] direction) {
        double ofAlikeRows = Sums.product(contrast, 0, direction, 0, count) * variation / design.rows();
        return variance > CLEAR_ERROR * CLEAR_ERROR * ofAlikeRows;
    }

    /** With S = E'E − DD' the inverse of the cross-products of Q and E: I + D'S⁻¹D, −S⁻¹D and S⁻¹. */
    private SymmetricMatrix bread() {
        int width = stable.count();
        int order = width + count;
        double[] lower = new double[order * order];
        double[] below = new double[count * width];
        for (int j = 0; j < count; j++) {
            double[] unit = new double[count];
            unit[j] = 1;
            double[] inverse = solved(unit);
            double[] swept = combined(inverse);
            int row = (width + j) * order;
            for (int a = 0; a < width; a++) {
                lower[row + a] = -swept[a];
                below[j * width + a] = swept[a];
            }
            System.arraycopy(inverse, 0, lower, row + width, j + 1);
        }
        for (int a = 0; a < width; a++) {
            lower[a * order + a] = 1;
            for (int j = 0; j < count; j++) {
                double factorOfRow = crossed[j * width + a];
                for (int b = 0; b <= a; b++) {
                    lower[a * order + b] += factorOfRow * below[j * width + b];
                }
            }
        }
        return SymmetricMatrix.ofLowerTriangle(order, lower);
    }

    /** Returns the sum of the clusters' squared scores. */
    private double squares(double[] direction, ClusterIndex clusters) {
        double[] swept = combined(direction);
        int width = stable.count();
        double[] theta = new double[scores.order()];
        System.arraycopy(swept, 0, theta, 0, width);
        for (int b = 0, place = width; b < width; b++) {
            for (int a = 0; a < b; a++, place++) {
                theta[place] = swept[a] * carried[b] + swept[b] * carried[a];
            }
            theta[place++] = swept[b] * carried[b];
        }
        double[] mixed = mixed(direction, swept);
        double[] columns = stable.columns();
        double[] added = new double[clusters.count()];
        boolean[] seen = new boolean[added.length];
        int[] changed = new int[added.length];
        int size = 0;
        double ofDirection = 0;
        double ofCoefficients = 0;
        double score = 0;
        int[] rows = dummies.rows();
        int[] ofRow = groups.ofRow();
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            double weight = design.weight(row);
            int dummy = dummies.places()[i];
            double d = direction[dummy];
            double b = coefficients[dummy];
            double fitted = d * (stable.residuals()[row] - b);
            for (int a = 0, place = row * width, at = dummy * width; a < width; a++) {
                fitted += columns[place + a] * mixed[at + a];
            }
            ofDirection += weight * d;
            ofCoefficients += weight * b;
            score += weight * fitted;
            int group = ofRow[row];
            if (i + 1 == rows.length || ofRow[rows[i + 1]] != group) {
                int cluster = clusters.ofRow()[row];
                if (!seen[cluster]) {
                    seen[cluster] = true;
                    changed[size++] = cluster;
                }
                added[cluster] += score + ofDirection * ofCoefficients / groups.weight()[group];
                ofDirection = 0;
                ofCoefficients = 0;
                score = 0;
            }
        }
        return scores.squares(theta, added, changed, size);
    }

    /** Returns for each dummy d z + b u, row by row. */
    private double[] mixed(double[] direction, double[] swept) {
        int width = swept.length;
        double[] mixed = new double[count * width];
        for (int dummy = 0, place = 0; dummy < count; dummy++) {
            double d = direction[dummy];
            double b = coefficients[dummy];
            for (int a = 0; a < width; a++, place++) {
                mixed[place] = d * carried[a] + b * swept[a];
            }
        }
        return mixed;
    }
}
