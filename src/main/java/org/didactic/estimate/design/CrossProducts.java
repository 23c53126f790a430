package org.didactic.estimate.design;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.didactic.numeric.SymmetricMatrix;

/**
 * The cross-products of a design with one effect swept out, built from the few columns each row touches.
 *
 * <p>For indicators j and k with weighted counts c in group of weight W, the swept cross-product is the sum over groups of
 * the count of both minus c_j c_k / W. Chunks of groups have fixed borders and are added in order, so that the bits do not
 * depend on the number of threads.
 *
 * @param matrix X'WX after sweeping
 * @param outcome X'Wy after sweeping
 */
record CrossProducts(SymmetricMatrix matrix, double[] outcome) {
    private static final int SMALLEST_CHUNK = 1 << 16;

    static CrossProducts of(DesignMatrix design) {
        int columns = design.columns();
        List<Partial> partials = IntStream.range(0, chunkCount(design))
                .parallel()
                .mapToObj(chunk -> new Partial(design, chunk))
                .toList();
        double[] matrix = new double[columns * columns];
        double[] outcome = new double[columns];
        for (Partial partial : partials) {
            add(matrix, partial.matrix);
            add(outcome, partial.outcome);
        }
        return new CrossProducts(SymmetricMatrix.ofLowerTriangle(columns, matrix), outcome);
    }

    private static int chunkCount(DesignMatrix design) {
        return Math.toIntExact((design.rows() + chunkRows(design) - 1) / chunkRows(design));
    }

    /** Returns the rows of a chunk: enough that the matrices of all chunks together take no more room than a column. */
    private static long chunkRows(DesignMatrix design) {
        return Math.max(SMALLEST_CHUNK, (long) design.columns() * design.columns());
    }

    /** Returns the first group whose first row is not before the chunk's first row. */
    private static int firstGroup(DesignMatrix design, int chunk) {
        long row = Math.min(chunk * chunkRows(design), design.rows());
        int found = Arrays.binarySearch(design.groupStart(), (int) row);
        return found >= 0 ? found : -found - 1;
    }

    private static void add(double[] sum, double[] part) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += part[i];
        }
    }

    /** The cross-products of one chunk of groups; only the lower triangle of the matrix is filled. */
    private static final class Partial {
        private final DesignMatrix design;
        private final int columns;
        private final double[] matrix;
        private final double[] outcome;
        private final TouchedColumns counts;

        Partial(DesignMatrix design, int chunk) {
            this.design = design;
            this.columns = design.columns();
            this.matrix = new double[columns * columns];
            this.outcome = new double[columns];
            this.counts = new TouchedColumns(columns);
            int last = Math.min(firstGroup(design, chunk + 1), design.groups());
            for (int group = firstGroup(design, chunk); group < last; group++) {
                addGroup(design.groupStart()[group], design.groupStart()[group + 1]);
            }
        }

        private void addGroup(int from, int to) {
            double groupWeight = 0;
            for (int row = from; row < to; row++) {
                double weight = design.weight()[row];
                groupWeight += weight;
                addDense(row, weight);
                addIndicators(row, weight);
            }
            for (int a = 0; a < counts.size(); a++) {
                int column = counts.column(a);
                double count = counts.value(column);
                // Exactly zero for an indicator that is one in all rows of the group.
                matrix[column * columns + column] += count * (1 - count / groupWeight);
                for (int b = 0; b < a; b++) {
                    int other = counts.column(b);
                    matrix[lower(column, other)] -= count * counts.value(other) / groupWeight;
                }
            }
            counts.clear();
        }

        private void addDense(int row, double weight) {
            double[][] dense = design.dense();
            for (int a = 0; a < dense.length; a++) {
                double weighted = weight * dense[a][row];
                int column = design.denseIndex()[a];
                outcome[column] += weighted * design.outcome()[row];
                for (int b = 0; b <= a; b++) {
                    matrix[lower(column, design.denseIndex()[b])] += weighted * dense[b][row];
                }
            }
        }

        private void addIndicators(int row, double weight) {
            int[][] positions = design.positions();
            for (int slot = 0; slot < positions.length; slot++) {
                int column = positions[slot][row];
                if (column < 0) {
                    continue;
                }
                counts.add(column, weight);
                outcome[column] += weight * design.outcome()[row];
                for (int d = 0; d < design.dense().length; d++) {
                    matrix[lower(column, design.denseIndex()[d])] += weight * design.dense()[d][row];
                }
                for (int before = 0; before < slot; before++) {
                    int other = positions[before][row];
                    if (other >= 0) {
                        matrix[lower(column, other)] += weight;
                    }
                }
            }
        }

        private int lower(int a, int b) {
            return a >= b ? a * columns + b : b * columns + a;
        }
    }
}
