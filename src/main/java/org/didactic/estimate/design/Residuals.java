package org.didactic.estimate.design;

import java.util.List;
import org.didactic.numeric.Sums;

/** What coefficients leave of the outcome, chunk by chunk of groups. */
final class Residuals {
    private final DesignMatrix design;
    private final double[] coefficients;
    private final GroupChunks chunks;

    Residuals(DesignMatrix design, double[] coefficients) {
        this.design = design;
        this.coefficients = coefficients;
        this.chunks = GroupChunks.of(design.groupStart(), design.columns());
    }

    /** Returns the residuals of all rows, of weighted mean zero in each group. */
    double[] all() {
        double[] residuals = new double[design.rows()];
        chunks.map(chunk -> {
            fill(chunk, residuals, 0);
            return chunk;
        });
        return residuals;
    }

    /** Returns X'W times the residuals, which are not kept. */
    double[] products() {
        List<double[]> partials = chunks.map(this::products);
        double[] products = new double[design.columns()];
        partials.forEach(partial -> CrossProducts.add(products, partial));
        return products;
    }

    private double[] products(int chunk) {
        int from = design.groupStart()[chunks.from(chunk)];
        int to = design.groupStart()[chunks.to(chunk)];
        double[] weighted = new double[to - from];
        fill(chunk, weighted, from);
        for (int i = 0; i < weighted.length; i++) {
            weighted[i] *= design.weight()[from + i];
        }
        double[] products = new double[design.columns()];
        for (int d = 0; d < design.dense().length; d++) {
            products[design.denseIndex()[d]] = Sums.product(weighted, 0, design.dense()[d], from, weighted.length);
        }
        for (int[] slot : design.positions()) {
            for (int row = from; row < to; row++) {
                if (slot[row] >= 0) {
                    products[slot[row]] += weighted[row - from];
                }
            }
        }
        return products;
    }

    /** Fills in the residuals of a chunk; the value of {@code firstRow} stands first in the array. */
    private void fill(int chunk, double[] residuals, int firstRow) {
        int from = design.groupStart()[chunks.from(chunk)];
        int to = design.groupStart()[chunks.to(chunk)];
        System.arraycopy(design.outcome(), from, residuals, from - firstRow, to - from);
        for (int d = 0; d < design.dense().length; d++) {
            double coefficient = coefficients[design.denseIndex()[d]];
            double[] column = design.dense()[d];
            for (int row = from; row < to; row++) {
                residuals[row - firstRow] -= coefficient * column[row];
            }
        }
        for (int[] slot : design.positions()) {
            for (int row = from; row < to; row++) {
                if (slot[row] >= 0) {
                    residuals[row - firstRow] -= coefficients[slot[row]];
                }
            }
        }
        GroupMeans.sweep(
                residuals, firstRow, design.weight(), design.groupStart(), chunks.from(chunk), chunks.to(chunk));
    }
}
