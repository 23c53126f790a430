package org.didactic.estimate.design;

/** Sums of swept rows over groups that rows need not belong to. */
public final class GroupSums {
    private GroupSums() {}

    /**
     * Returns for each group the sum over its rows of factor times swept row. Rows are swept as the design does it, by the
     * means of the rows that count in it; the sum takes in those of weight zero.
     *
     * @param factor one a row of the design
     * @param group the group of each row, −1 for none
     * @return one vector of the design's columns for each group
     */
    public static double[][] of(DesignMatrix design, double[] factor, int[] group, int groups) {
        double[][] sums = new double[groups][design.columns()];
        TouchedColumns counts = new TouchedColumns(design.columns());
        TouchedColumns ofLevel = new TouchedColumns(groups);
        for (int level = 0; level < design.groups(); level++) {
            ofLevel.clear();
            for (int row = design.groupStart()[level]; row < design.groupStart()[level + 1]; row++) {
                if (group[row] >= 0) {
                    ofLevel.add(group[row], factor[row]);
                    addRow(design, row, factor[row], sums[group[row]]);
                }
            }
            if (ofLevel.size() > 0) {
                double levelWeight = design.countIndicators(level, counts);
                for (int g = 0; g < ofLevel.size(); g++) {
                    double share = ofLevel.value(ofLevel.column(g)) / levelWeight;
                    double[] sum = sums[ofLevel.column(g)];
                    for (int i = 0; i < counts.size(); i++) {
                        sum[counts.column(i)] -= share * counts.value(counts.column(i));
                    }
                }
            }
        }
        return sums;
    }

    private static void addRow(DesignMatrix design, int row, double factor, double[] sum) {
        for (int d = 0; d < design.dense().length; d++) {
            sum[design.denseIndex()[d]] += factor * design.dense()[d][row];
        }
        for (int[] slot : design.positions()) {
            if (slot[row] >= 0) {
                sum[slot[row]] += factor;
            }
        }
    }
}
