package org.didactic.estimate.design;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.didactic.estimate.sample.ClusterIndex;
import org.didactic.numeric.SymmetricMatrix;

/**
 * The middle of a sandwich: the sum over groups of s s', where s is the sum of weight times residual times swept row over
 * the rows of a group.
 *
 * <p>Groups may be single rows, clusters of rows inside units, or clusters of whole units. In a whole unit the residuals
 * add up to zero, so the unit means of the indicators drop out of s.
 */
public final class ScoreProducts {
    private final DesignMatrix design;
    private final double[] residuals;
    private final double[] sum;
    private final TouchedColumns score;
    private final TouchedColumns unitCounts;

    private ScoreProducts(DesignMatrix design, double[] residuals) {
        this.design = design;
        this.residuals = residuals;
        this.sum = new double[design.columns() * design.columns()];
        this.score = new TouchedColumns(design.columns());
        this.unitCounts = new TouchedColumns(design.columns());
    }

    /** Returns the sum over rows. */
    public static SymmetricMatrix byRow(DesignMatrix design, double[] residuals) {
        ScoreProducts products = new ScoreProducts(design, residuals);
        for (int unit = 0; unit < design.units(); unit++) {
            double unitWeight = products.countUnit(unit);
            for (int row = design.unitStart()[unit]; row < design.unitStart()[unit + 1]; row++) {
                products.addRow(row);
                products.subtractUnitMeans(products.weightedResidual(row), unitWeight);
                products.closeGroup();
            }
        }
        return products.matrix();
    }

    /** Returns the sum over clusters. */
    public static SymmetricMatrix byCluster(DesignMatrix design, double[] residuals, ClusterIndex clusters) {
        ScoreProducts products = new ScoreProducts(design, residuals);
        if (clusters.nests(design.unitOfRow())) {
            products.addWholeUnits(clusters);
        } else {
            products.addRowsByCluster(clusters);
        }
        return products.matrix();
    }

    private void addWholeUnits(ClusterIndex clusters) {
        int[] byCluster = IntStream.range(0, design.units())
                .boxed()
                .sorted(Comparator.comparingInt(unit -> clusters.ofRow()[design.unitStart()[unit]]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < byCluster.length; i++) {
            int unit = byCluster[i];
            int cluster = clusters.ofRow()[design.unitStart()[unit]];
            for (int row = design.unitStart()[unit]; row < design.unitStart()[unit + 1]; row++) {
                addRow(row);
            }
            boolean last =
                    i + 1 == byCluster.length || clusters.ofRow()[design.unitStart()[byCluster[i + 1]]] != cluster;
            if (last) {
                closeGroup();
            }
        }
    }

    /** Rows of a cluster stand by unit, since the sort keeps the order of equal ones: one unit mean each is taken off. */
    private void addRowsByCluster(ClusterIndex clusters) {
        int[] unitOfRow = design.unitOfRow();
        int[] byCluster = IntStream.range(0, design.rows())
                .boxed()
                .sorted(Comparator.comparingInt(row -> clusters.ofRow()[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        double residualOfUnit = 0;
        for (int i = 0; i < byCluster.length; i++) {
            int row = byCluster[i];
            int next = i + 1 < byCluster.length ? byCluster[i + 1] : -1;
            addRow(row);
            residualOfUnit += weightedResidual(row);
            boolean clusterEnds = next < 0 || clusters.ofRow()[next] != clusters.ofRow()[row];
            if (clusterEnds || unitOfRow[next] != unitOfRow[row]) {
                double unitWeight = countUnit(unitOfRow[row]);
                subtractUnitMeans(residualOfUnit, unitWeight);
                residualOfUnit = 0;
            }
            if (clusterEnds) {
                closeGroup();
            }
        }
    }

    private double weightedResidual(int row) {
        return design.weight()[row] * residuals[row];
    }

    private void addRow(int row) {
        double weighted = weightedResidual(row);
        for (int d = 0; d < design.dense().length; d++) {
            score.add(design.denseIndex()[d], weighted * design.dense()[d][row]);
        }
        for (int[] slot : design.positions()) {
            if (slot[row] >= 0) {
                score.add(slot[row], weighted);
            }
        }
    }

    /** Counts the indicators of a unit and returns its weight. */
    private double countUnit(int unit) {
        unitCounts.clear();
        double unitWeight = 0;
        for (int row = design.unitStart()[unit]; row < design.unitStart()[unit + 1]; row++) {
            unitWeight += design.weight()[row];
            for (int[] slot : design.positions()) {
                if (slot[row] >= 0) {
                    unitCounts.add(slot[row], design.weight()[row]);
                }
            }
        }
        return unitWeight;
    }

    private void subtractUnitMeans(double weightedResidual, double unitWeight) {
        for (int i = 0; i < unitCounts.size(); i++) {
            int column = unitCounts.column(i);
            score.add(column, -weightedResidual * unitCounts.value(column) / unitWeight);
        }
    }

    private void closeGroup() {
        int columns = design.columns();
        for (int a = 0; a < score.size(); a++) {
            int row = score.column(a);
            double value = score.value(row);
            for (int b = 0; b < score.size(); b++) {
                int column = score.column(b);
                if (column <= row) {
                    sum[row * columns + column] += value * score.value(column);
                }
            }
        }
        score.clear();
    }

    private SymmetricMatrix matrix() {
        return SymmetricMatrix.ofLowerTriangle(design.columns(), sum);
    }
}
