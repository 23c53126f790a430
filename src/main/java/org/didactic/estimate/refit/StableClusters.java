package org.didactic.estimate.refit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.didactic.estimate.covariance.ClusterRows;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.estimate.refit.StartCells.Placed;
import org.didactic.estimate.sample.ClusterIndex;
import org.didactic.estimate.sample.Grouping;
import org.didactic.numeric.Sums;

/**
 * The rows of each cluster in the regressors that stay, times the roots of their weights, which all assignments share.
 *
 * @param columns the numbers of the regressors that stay
 * @param rowsOf the rows of each cluster, ascending
 * @param roots of the rows' weights
 * @param values by cluster, row by row; clusters with the same numbers share the array, as {@link ClusterRows} allows
 */
record StableClusters(
        DesignMatrix design,
        DesignGroups groups,
        StableRegressors stable,
        int[] clusterOfRow,
        int[] columns,
        int[][] rowsOf,
        double[] roots,
        double[][] values) {

    static StableClusters of(DesignMatrix design, DesignGroups groups, StableRegressors stable, ClusterIndex clusters) {
        Grouping grouping = Grouping.of(clusters.count(), clusters.ofRow());
        int[][] rowsOf = new int[clusters.count()][];
        Arrays.setAll(
                rowsOf, each -> Arrays.copyOfRange(grouping.row(), grouping.start()[each], grouping.start()[each + 1]));
        double[] roots = new double[design.rows()];
        Arrays.setAll(roots, row -> Math.sqrt(design.weight(row)));
        int width = stable.count();
        double[][] values = new double[rowsOf.length][];
        Map<List<Double>, double[]> distinct = new HashMap<>();
        for (int g = 0; g < values.length; g++) {
            double[] own = new double[rowsOf[g].length * width];
            for (int i = 0; i < rowsOf[g].length; i++) {
                int row = rowsOf[g][i];
                for (int a = 0; a < width; a++) {
                    own[i * width + a] = roots[row] * stable.columns()[row * width + a];
                }
            }
            values[g] = distinct.computeIfAbsent(DoubleStream.of(own).boxed().toList(), same -> own);
        }
        return new StableClusters(
                design,
                groups,
                stable,
                clusters.ofRow(),
                IntStream.range(0, width).toArray(),
                rowsOf,
                roots,
                values);
    }

    /**
     * Returns the rows of all clusters with some dummies beside the regressors that stay.
     *
     * @param dummies the rows where a dummy is one, and which
     * @param coefficients of the dummies
     * @param carried what they take up of the regressors that stay: D'b
     */
    List<ClusterRows> with(Placed dummies, double[] coefficients, double[] carried) {
        double[][] dummyOf = new double[rowsOf.length][];
        double[] residuals = residuals(carried);
        int count = coefficients.length;
        int[] placeInCluster = placesInCluster(dummies, dummyOf, count);
        double[] ofGroup = new double[count];
        int[] rows = dummies.rows();
        for (int i = 0, first = 0; i < rows.length; i++) {
            int row = rows[i];
            int group = groups.ofRow()[row];
            ofGroup[dummies.places()[i]] += design.weight(row);
            double[] own = dummyOf[clusterOfRow[row]];
            own[placeInCluster[row] * count + dummies.places()[i]] += 1;
            if (i + 1 == rows.length || groups.ofRow()[rows[i + 1]] != group) {
                takeOffMeans(group, rows[first], own, placeInCluster, ofGroup, count);
                Arrays.fill(ofGroup, 0);
                first = i + 1;
            }
        }
        List<ClusterRows> all = new ArrayList<>(rowsOf.length);
        for (int g = 0; g < rowsOf.length; g++) {
            all.add(dummyOf[g] == null ? plain(g, residuals) : joined(g, dummyOf[g], coefficients, residuals));
        }
        return all;
    }

    /** Returns the residuals before the dummies' own share, r + Qz. */
    private double[] residuals(double[] carried) {
        int width = columns.length;
        double[] residuals = new double[roots.length];
        for (int row = 0; row < residuals.length; row++) {
            residuals[row] = stable.residuals()[row] + Sums.product(stable.columns(), row * width, carried, 0, width);
        }
        return residuals;
    }

    /** Makes room for the dummies of the clusters that have any, and returns the place of those clusters' rows in them. */
    private int[] placesInCluster(Placed dummies, double[][] dummyOf, int count) {
        int[] places = new int[roots.length];
        for (int row : dummies.rows()) {
            int g = clusterOfRow[row];
            if (dummyOf[g] == null) {
                dummyOf[g] = new double[rowsOf[g].length * count];
                for (int i = 0; i < rowsOf[g].length; i++) {
                    places[rowsOf[g][i]] = i;
                }
            }
        }
        return places;
    }

    /** Rows of a group stand together in the design: from one of them all are found. */
    private void takeOffMeans(int group, int inside, double[] own, int[] place, double[] ofGroup, int count) {
        int from = inside;
        while (from > 0 && groups.ofRow()[from - 1] == group) {
            from--;
        }
        for (int row = from; row < roots.length && groups.ofRow()[row] == group; row++) {
            for (int j = 0; j < count; j++) {
                own[place[row] * count + j] -= ofGroup[j] / groups.weight()[group];
            }
        }
    }

    private ClusterRows plain(int g, double[] residuals) {
        double[] own = new double[rowsOf[g].length];
        for (int i = 0; i < own.length; i++) {
            own[i] = roots[rowsOf[g][i]] * residuals[rowsOf[g][i]];
        }
        return new ClusterRows(columns, own.length, values[g], own);
    }

    private ClusterRows joined(int g, double[] dummies, double[] coefficients, double[] residuals) {
        int count = coefficients.length;
        int rows = rowsOf[g].length;
        int[] touched = IntStream.range(0, count)
                .filter(j -> {
                    for (int i = 0; i < rows; i++) {
                        if (dummies[i * count + j] != 0) {
                            return true;
                        }
                    }
                    return false;
                })
                .toArray();
        int width = columns.length;
        int both = width + touched.length;
        int[] all = Arrays.copyOf(columns, both);
        double[] joined = new double[rows * both];
        double[] own = new double[rows];
        for (int j = 0; j < touched.length; j++) {
            all[width + j] = width + touched[j];
        }
        for (int i = 0; i < rows; i++) {
            int row = rowsOf[g][i];
            System.arraycopy(values[g], i * width, joined, i * both, width);
            for (int j = 0; j < touched.length; j++) {
                joined[i * both + width + j] = roots[row] * dummies[i * count + touched[j]];
            }
            own[i] = roots[row] * (residuals[row] - Sums.product(dummies, i * count, coefficients, 0, count));
        }
        return new ClusterRows(all, rows, joined, own);
    }
}
