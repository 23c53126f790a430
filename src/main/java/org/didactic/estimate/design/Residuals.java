package org.didactic.estimate.design;

import java.util.List;
import org.didactic.numeric.Sums;

/** What coefficients leave of the outcome, chunk by chunk of groups. */
final class Residuals {
    private final DesignMatrix design;
    private final double[] coefficients;

    /** The coefficients after a zero for rows without an indicator. */
    private final double[] afterNone;

    private final GroupChunks chunks;

    Residuals(DesignMatrix design, double[] coefficients) {
        this.design = design;
        this.coefficients = coefficients;
        this.afterNone = new double[coefficients.length + 1];
        System.arraycopy(coefficients, 0, afterNone, 1, coefficients.length);
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
        if (!design.unweighted()) {
            for (int i = 0; i < weighted.length; i++) {
                weighted[i] *= design.weight(from + i);
            }
        }
        double[] products = new double[design.columns()];
        for (int d = 0; d < design.dense().length; d++) {
            products[design.denseIndex()[d]] = Sums.product(weighted, 0, design.dense()[d], from, weighted.length);
        }
        double[] sums = new double[products.length + 1];
        for (int[] slot : design.positions()) {
            for (int row = from; row < to; row++) {
                sums[slot[row] + 1] += weighted[row - from];
            }
        }
        for (int column = 0; column < products.length; column++) {
            products[column] += sums[column + 1];
        }
        return products;
    }

    /** Fills in the residuals of a chunk; the value of {@code firstRow} stands first in the array. */
    private void fill(int chunk, double[] residuals, int firstRow) {
        int from = design.groupStart()[chunks.from(chunk)];
        int to = design.groupStart()[chunks.to(chunk)];
        System.arraycopy(design.outcome(), from, residuals, from - firstRow, to - from);
        double[][] dense = design.dense();
        int[] index = design.denseIndex();
        // Two at a time, to fetch the residuals half as often.
        for (int d = 0; d + 1 < dense.length; d += 2) {
            double[] first = dense[d];
            double[] second = dense[d + 1];
            double ofFirst = coefficients[index[d]];
            double ofSecond = coefficients[index[d + 1]];
            for (int row = from; row < to; row++) {
                residuals[row - firstRow] -= ofFirst * first[row] + ofSecond * second[row];
            }
        }
        if (dense.length % 2 == 1) {
            double[] last = dense[dense.length - 1];
            double ofLast = coefficients[index[dense.length - 1]];
            for (int row = from; row < to; row++) {
                residuals[row - firstRow] -= ofLast * last[row];
            }
        }
        for (int[] slot : design.positions()) {
            for (int row = from; row < to; row++) {
                residuals[row - firstRow] -= afterNone[slot[row] + 1];
            }
        }
        GroupMeans.sweep(
                residuals, firstRow, design.weights(), design.groupStart(), chunks.from(chunk), chunks.to(chunk));
    }
}
