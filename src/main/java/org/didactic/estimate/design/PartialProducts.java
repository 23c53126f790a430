package org.didactic.estimate.design;

import java.util.Arrays;
import org.didactic.numeric.Sums;

/** The cross-products of some groups of rows; only the lower triangle of the matrix is filled. */
final class PartialProducts {
    private static final int BLOCK = 1024;

    private final DesignMatrix design;
    private final int columns;
    private final double[] matrix;
    private final double[] outcome;
    private final TouchedColumns counts;

    /** The dense columns, and the outcome as the last of them. */
    private final double[][] dense;

    /** Products of the dense columns with each other, row by row from the diagonal on. */
    private final double[] ofDense;

    /** For each of the dense columns the sums over the rows where an indicator is one, with those of none first. */
    private final double[][] ofIndicators;

    private final double[] weighted = new double[BLOCK];

    private PartialProducts(DesignMatrix design) {
        this.design = design;
        this.columns = design.columns();
        this.matrix = new double[columns * columns];
        this.outcome = new double[columns];
        this.counts = new TouchedColumns(columns);
        int count = design.dense().length;
        this.dense = Arrays.copyOf(design.dense(), count + 1);
        this.dense[count] = design.outcome();
        this.ofDense = new double[(count + 1) * (count + 1)];
        this.ofIndicators = new double[count + 1][columns + 1];
    }

    /** Returns the cross-products of the groups from one up to, but not including, another. */
    static PartialProducts of(DesignMatrix design, int fromGroup, int toGroup) {
        PartialProducts products = new PartialProducts(design);
        int from = design.groupStart()[fromGroup];
        int to = design.groupStart()[toGroup];
        for (int start = from; start < to; start += BLOCK) {
            products.addDense(start, Math.min(BLOCK, to - start));
        }
        if (design.positions().length > 0) {
            GroupPatterns patterns = new GroupPatterns(design);
            for (int group = fromGroup; group < toGroup; group++) {
                if (!patterns.count(group)) {
                    products.addCounts(group, 1);
                }
            }
            for (int pattern = 0; pattern < patterns.size(); pattern++) {
                products.addCounts(patterns.group(pattern), patterns.times(pattern));
            }
        }
        products.fold();
        return products;
    }

    double[] matrix() {
        return matrix;
    }

    double[] outcome() {
        return outcome;
    }

    private void addDense(int from, int length) {
        int last = dense.length - 1;
        for (int a = 0; a <= last; a++) {
            double[] column = dense[a];
            if (design.unweighted()) {
                System.arraycopy(column, from, weighted, 0, length);
            } else {
                for (int i = 0; i < length; i++) {
                    weighted[i] = design.weight(from + i) * column[from + i];
                }
            }
            for (int b = a; a < last && b <= last; b++) {
                ofDense[a * dense.length + b] += Sums.product(weighted, 0, dense[b], from, length);
            }
            double[] sums = ofIndicators[a];
            for (int[] slot : design.positions()) {
                for (int i = 0; i < length; i++) {
                    sums[slot[from + i] + 1] += weighted[i];
                }
            }
        }
    }

    /** Adds what the indicators of a group give, as often as there are groups like it. */
    private void addCounts(int group, int times) {
        int[][] positions = design.positions();
        counts.clear();
        double groupWeight = 0;
        for (int row = design.groupStart()[group]; row < design.groupStart()[group + 1]; row++) {
            double weight = design.weight(row);
            groupWeight += weight;
            for (int slot = 0; slot < positions.length; slot++) {
                int column = positions[slot][row];
                if (column >= 0) {
                    counts.add(column, weight);
                    for (int before = 0; before < slot; before++) {
                        if (positions[before][row] >= 0) {
                            matrix[lower(column, positions[before][row])] += times * weight;
                        }
                    }
                }
            }
        }
        for (int i = 0; i < counts.size(); i++) {
            int column = counts.column(i);
            double count = counts.value(column);
            // Exactly zero for an indicator that is one in all rows of the group.
            matrix[column * columns + column] += times * count * (1 - count / groupWeight);
        }
        counts.addProducts(matrix, -times / groupWeight);
    }

    /** Puts the sums that were kept apart into the matrix and the products with the outcome. */
    private void fold() {
        int width = dense.length;
        int[] denseIndex = design.denseIndex();
        for (int a = 0; a < width - 1; a++) {
            for (int b = a; b < width - 1; b++) {
                matrix[lower(denseIndex[a], denseIndex[b])] += ofDense[a * width + b];
            }
            outcome[denseIndex[a]] += ofDense[a * width + width - 1];
        }
        if (design.positions().length == 0) {
            return;
        }
        for (int column = 0; column < columns; column++) {
            for (int d = 0; d < width - 1; d++) {
                matrix[lower(column, denseIndex[d])] += ofIndicators[d][column + 1];
            }
            outcome[column] += ofIndicators[width - 1][column + 1];
        }
    }

    private int lower(int a, int b) {
        return a >= b ? a * columns + b : b * columns + a;
    }
}
