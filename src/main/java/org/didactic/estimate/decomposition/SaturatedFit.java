package org.didactic.estimate.decomposition;

import java.util.Arrays;
import org.didactic.estimate.Term;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.estimate.design.EventColumns;
import org.didactic.estimate.design.Identification;
import org.didactic.estimate.design.LeastSquares;
import org.jspecify.annotations.Nullable;

/** The regression in which every cell of treated rows has an effect of its own; all else is as in the one taken apart. */
final class SaturatedFit {
    private final LeastSquares fit;
    private final Identification identification;

    /**
     * Fits the regression on the rows of another.
     *
     * @param cells a regressor for each cell, on the rows of the other design
     */
    SaturatedFit(FittedRegression other, EventColumns cells) {
        int[] order = inPanelOrder(other.design().panelRows());
        int[] rows =
                Arrays.stream(order).map(row -> other.design().panelRows()[row]).toArray();
        int[] column = Arrays.stream(order).map(row -> cells.column()[row]).toArray();
        DesignMatrix design = DesignMatrix.of(other.task(), rows, new EventColumns(cells.terms(), column));
        this.fit = LeastSquares.fit(design);
        this.identification = new Identification(design, fit);
    }

    /** Returns the places of ascending rows of the panel: a design takes them so and may put them into another order. */
    private static int[] inPanelOrder(int[] panelRows) {
        long[] keys = new long[panelRows.length];
        Arrays.setAll(keys, row -> (long) panelRows[row] << Integer.SIZE | row);
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /** Returns the effect in a cell, or null where the data give none. */
    @Nullable
    Double effect(Term.Cell cell) {
        return identification.identified(cell) ? fit.coefficients()[identification.column(cell)] : null;
    }
}
