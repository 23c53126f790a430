package org.didactic.estimate.covariance;

import java.util.List;
import org.didactic.numeric.SymmetricMatrix;

/**
 * Directions of the coefficients that one row or one cluster alone tells of: without it they have no value, and its
 * residuals in them are zero whatever the outcome.
 *
 * @param bread the inverse of the cross-products
 */
record SoleSupport(SymmetricMatrix bread, List<Direction> directions) {
    private static final double CONCERNED = 1e-8;

    /** Below this share of a leverage one is the only one. */
    static final double REMAINDER = 1e-10;

    /**
     * A direction.
     *
     * @param score a sum of swept rows, by column of the design, of length one by the bread
     * @param problem what to say of a sum that hangs on it
     */
    record Direction(double[] score, String problem) {}

    static SoleSupport none(SymmetricMatrix bread) {
        return new SoleSupport(bread, List.of());
    }

    /** Returns why a weighted sum of coefficients has no error; empty when it hangs on none of the directions. */
    String problem(double[] contrast) {
        if (directions.isEmpty()) {
            return "";
        }
        double[] influence = bread.times(contrast);
        double size = Math.sqrt(bread.quadraticForm(contrast));
        for (Direction direction : directions) {
            double share = 0;
            for (int j = 0; j < influence.length; j++) {
                share += influence[j] * direction.score[j];
            }
            if (Math.abs(share) > CONCERNED * size) {
                return direction.problem;
            }
        }
        return "";
    }
}
