package org.didactic.estimate.design;

import java.util.List;
import org.didactic.estimate.sample.ClusterIndex;
import org.didactic.estimate.sample.Grouping;
import org.didactic.numeric.Sums;
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
    private final OuterProducts products;
    private final TouchedColumns score;
    private final TouchedColumns groupCounts;

    /** Weighted residuals of the rows of a group; replaced by a longer array when one is needed. */
    private double[] weighted = new double[64];

    private ScoreProducts(DesignMatrix design, double[] residuals) {
        this.design = design;
        this.residuals = residuals;
        this.products = new OuterProducts(design.columns());
        this.score = new TouchedColumns(design.columns());
        this.groupCounts = new TouchedColumns(design.columns());
    }

    /** Returns the sum over rows. */
    public static SymmetricMatrix byRow(DesignMatrix design, double[] residuals) {
        GroupChunks chunks = GroupChunks.of(design.groupStart(), design.columns());
        return total(
                design,
                chunks.map(chunk ->
                        new ScoreProducts(design, residuals).addEachRow(chunks.from(chunk), chunks.to(chunk))));
    }

    /** Returns the sum over clusters. */
    public static SymmetricMatrix byCluster(DesignMatrix design, double[] residuals, ClusterIndex clusters) {
        int[] groupOfRow = design.groupOfRow();
        Grouping byCluster;
        GroupChunks chunks;
        boolean whole = clusters.nests(groupOfRow);
        if (whole) {
            int[] clusterOfGroup = new int[design.groups()];
            for (int group = 0; group < clusterOfGroup.length; group++) {
                clusterOfGroup[group] = clusters.ofRow()[design.groupStart()[group]];
            }
            byCluster = Grouping.of(clusters.count(), clusterOfGroup);
            chunks = GroupChunks.of(rowsBefore(design, byCluster), design.columns());
        } else {
            byCluster = Grouping.of(clusters.count(), clusters.ofRow());
            chunks = GroupChunks.of(byCluster.start(), design.columns());
        }
        return total(design, chunks.map(chunk -> {
            ScoreProducts sums = new ScoreProducts(design, residuals);
            for (int cluster = chunks.from(chunk); cluster < chunks.to(chunk); cluster++) {
                int from = byCluster.start()[cluster];
                int to = byCluster.start()[cluster + 1];
                if (whole) {
                    sums.addWholeGroups(byCluster.row(), from, to);
                } else {
                    sums.addRows(byCluster.row(), from, to, groupOfRow);
                }
            }
            return sums.products.lowerTriangle();
        }));
    }

    /** Returns how many rows lie in the clusters before each, and in all of them at the end. */
    private static int[] rowsBefore(DesignMatrix design, Grouping byCluster) {
        int[] rows = new int[byCluster.start().length];
        for (int cluster = 0; cluster + 1 < rows.length; cluster++) {
            rows[cluster + 1] = rows[cluster];
            for (int i = byCluster.start()[cluster]; i < byCluster.start()[cluster + 1]; i++) {
                int group = byCluster.row()[i];
                rows[cluster + 1] += design.groupStart()[group + 1] - design.groupStart()[group];
            }
        }
        return rows;
    }

    private static SymmetricMatrix total(DesignMatrix design, List<double[]> parts) {
        double[] total = new double[design.columns() * design.columns()];
        parts.forEach(part -> CrossProducts.add(total, part));
        return SymmetricMatrix.ofLowerTriangle(design.columns(), total);
    }

    private double[] addEachRow(int fromGroup, int toGroup) {
        for (int group = fromGroup; group < toGroup; group++) {
            double groupWeight = design.countIndicators(group, groupCounts);
            for (int row = design.groupStart()[group]; row < design.groupStart()[group + 1]; row++) {
                addRow(row);
                subtractGroupMeans(weightedResidual(row), groupWeight);
                closeSum();
            }
        }
        return products.lowerTriangle();
    }

    private void addWholeGroups(int[] groups, int from, int to) {
        double[][] dense = design.dense();
        for (int i = from; i < to; i++) {
            int start = design.groupStart()[groups[i]];
            int end = design.groupStart()[groups[i] + 1];
            int length = end - start;
            if (weighted.length < length) {
                weighted = new double[2 * length];
            }
            if (design.unweighted()) {
                System.arraycopy(residuals, start, weighted, 0, length);
            } else {
                for (int row = start; row < end; row++) {
                    weighted[row - start] = weightedResidual(row);
                }
            }
            for (int d = 0; d < dense.length; d++) {
                score.add(design.denseIndex()[d], Sums.product(weighted, 0, dense[d], start, length));
            }
            for (int[] slot : design.positions()) {
                score.addAll(slot, start, weighted, length);
            }
        }
        closeSum();
    }

    /** Rows of a cluster stand by group, since grouping keeps their order: the means of each group are taken off once. */
    private void addRows(int[] rows, int from, int to, int[] groupOfRow) {
        double residualOfGroup = 0;
        for (int i = from; i < to; i++) {
            addRow(rows[i]);
            residualOfGroup += weightedResidual(rows[i]);
            int group = groupOfRow[rows[i]];
            if (i + 1 == to || groupOfRow[rows[i + 1]] != group) {
                subtractGroupMeans(residualOfGroup, design.countIndicators(group, groupCounts));
                residualOfGroup = 0;
            }
        }
        closeSum();
    }

    private double weightedResidual(int row) {
        return design.unweighted() ? residuals[row] : design.weight(row) * residuals[row];
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

    private void subtractGroupMeans(double weightedResidual, double groupWeight) {
        for (int i = 0; i < groupCounts.size(); i++) {
            int column = groupCounts.column(i);
            score.add(column, -weightedResidual * groupCounts.value(column) / groupWeight);
        }
    }

    private void closeSum() {
        products.add(score);
        score.clear();
    }
}
