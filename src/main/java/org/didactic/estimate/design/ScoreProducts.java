package org.didactic.estimate.design;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.didactic.estimate.sample.ClusterIndex;
import org.didactic.numeric.SymmetricMatrix;

/**
 * The middle of a sandwich: the sum of s s', where s is the sum of weight times residual times swept row over one
 * row or over the rows of a cluster.
 *
 * <p>Clusters may cut through the groups of the swept effect or be made of whole groups. In a whole group the residuals
 * add up to zero, so the group means of the indicators drop out of s.
 */
public final class ScoreProducts {
    private final DesignMatrix design;
    private final double[] residuals;
    private final double[] sum;
    private final TouchedColumns score;
    private final TouchedColumns groupCounts;

    private ScoreProducts(DesignMatrix design, double[] residuals) {
        this.design = design;
        this.residuals = residuals;
        this.sum = new double[design.columns() * design.columns()];
        this.score = new TouchedColumns(design.columns());
        this.groupCounts = new TouchedColumns(design.columns());
    }

    /** Returns the sum over rows. */
    public static SymmetricMatrix byRow(DesignMatrix design, double[] residuals) {
        ScoreProducts products = new ScoreProducts(design, residuals);
        for (int group = 0; group < design.groups(); group++) {
            double groupWeight = products.countGroup(group);
            for (int row = design.groupStart()[group]; row < design.groupStart()[group + 1]; row++) {
                products.addRow(row);
                products.subtractGroupMeans(products.weightedResidual(row), groupWeight);
                products.closeSum();
            }
        }
        return products.matrix();
    }

    /** Returns the sum over clusters. */
    public static SymmetricMatrix byCluster(DesignMatrix design, double[] residuals, ClusterIndex clusters) {
        ScoreProducts products = new ScoreProducts(design, residuals);
        if (clusters.nests(design.groupOfRow())) {
            products.addWholeGroups(clusters);
        } else {
            products.addRowsByCluster(clusters);
        }
        return products.matrix();
    }

    private void addWholeGroups(ClusterIndex clusters) {
        int[] byCluster = IntStream.range(0, design.groups())
                .boxed()
                .sorted(Comparator.comparingInt(group -> clusters.ofRow()[design.groupStart()[group]]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < byCluster.length; i++) {
            int group = byCluster[i];
            int cluster = clusters.ofRow()[design.groupStart()[group]];
            for (int row = design.groupStart()[group]; row < design.groupStart()[group + 1]; row++) {
                addRow(row);
            }
            boolean last =
                    i + 1 == byCluster.length || clusters.ofRow()[design.groupStart()[byCluster[i + 1]]] != cluster;
            if (last) {
                closeSum();
            }
        }
    }

    /** Rows of a cluster stand by group, since the sort keeps the order of equal ones: the means of each group are taken off once. */
    private void addRowsByCluster(ClusterIndex clusters) {
        int[] groupOfRow = design.groupOfRow();
        int[] byCluster = IntStream.range(0, design.rows())
                .boxed()
                .sorted(Comparator.comparingInt(row -> clusters.ofRow()[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        double residualOfGroup = 0;
        for (int i = 0; i < byCluster.length; i++) {
            int row = byCluster[i];
            int next = i + 1 < byCluster.length ? byCluster[i + 1] : -1;
            addRow(row);
            residualOfGroup += weightedResidual(row);
            boolean clusterEnds = next < 0 || clusters.ofRow()[next] != clusters.ofRow()[row];
            if (clusterEnds || groupOfRow[next] != groupOfRow[row]) {
                double groupWeight = countGroup(groupOfRow[row]);
                subtractGroupMeans(residualOfGroup, groupWeight);
                residualOfGroup = 0;
            }
            if (clusterEnds) {
                closeSum();
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

    /** Counts the indicators of a group and returns its weight. */
    private double countGroup(int group) {
        groupCounts.clear();
        double groupWeight = 0;
        for (int row = design.groupStart()[group]; row < design.groupStart()[group + 1]; row++) {
            groupWeight += design.weight()[row];
            for (int[] slot : design.positions()) {
                if (slot[row] >= 0) {
                    groupCounts.add(slot[row], design.weight()[row]);
                }
            }
        }
        return groupWeight;
    }

    private void subtractGroupMeans(double weightedResidual, double groupWeight) {
        for (int i = 0; i < groupCounts.size(); i++) {
            int column = groupCounts.column(i);
            score.add(column, -weightedResidual * groupCounts.value(column) / groupWeight);
        }
    }

    private void closeSum() {
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
