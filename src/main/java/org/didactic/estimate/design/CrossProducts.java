package org.didactic.estimate.design;

import java.util.List;
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

    static CrossProducts of(DesignMatrix design) {
        int columns = design.columns();
        GroupChunks chunks = GroupChunks.of(design.groupStart(), columns);
        List<PartialProducts> partials =
                chunks.map(chunk -> PartialProducts.of(design, chunks.from(chunk), chunks.to(chunk)));
        double[] matrix = new double[columns * columns];
        double[] outcome = new double[columns];
        for (PartialProducts partial : partials) {
            add(matrix, partial.matrix());
            add(outcome, partial.outcome());
        }
        return new CrossProducts(SymmetricMatrix.ofLowerTriangle(columns, matrix), outcome);
    }

    /** Adds numbers to a sum of them, one by one. */
    static void add(double[] sum, double[] part) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += part[i];
        }
    }
}
