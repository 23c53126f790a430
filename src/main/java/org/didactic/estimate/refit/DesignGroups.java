package org.didactic.estimate.refit;

import org.didactic.estimate.design.DesignMatrix;

/**
 * The groups of a design, whose means are swept out.
 *
 * @param ofRow the group of each row
 * @param weight of each group
 */
record DesignGroups(int[] ofRow, double[] weight) {

    static DesignGroups of(DesignMatrix design) {
        int[] ofRow = design.groupOfRow();
        double[] weight = new double[design.groups()];
        for (int row = 0; row < ofRow.length; row++) {
            weight[ofRow[row]] += design.weight(row);
        }
        return new DesignGroups(ofRow, weight);
    }
}
