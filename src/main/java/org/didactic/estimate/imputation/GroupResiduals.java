package org.didactic.estimate.imputation;

/**
 * What is left of the effects of rows after their group's centre, and each row's share in its group's mean.
 *
 * @param means the weighted mean of each group
 * @param shares each row's weight over that of its group, zero outside the groups
 * @param residuals effect less centre, zero outside the groups
 */
record GroupResiduals(double[] means, double[] shares, double[] residuals) {

    /** What residuals of a group are measured from. */
    enum Centre {
        /** The group's mean: residuals of a regression on the groups. */
        MEAN,
        /** The mean by squared weights, which makes the variance of the group's mean smallest. */
        SQUARED_WEIGHTS
    }

    /**
     * Returns the residuals of grouped rows.
     *
     * @param group the group of each row of the design, −1 for none
     */
    static GroupResiduals of(UntreatedModel model, int[] group, int groups, Centre centre) {
        double[] effects = model.effects();
        double[] shares = shares(model.weight(), group, groups);
        double[] means = new double[groups];
        double[] squaredShares = new double[groups];
        double[] squaredMeans = new double[groups];
        for (int row = 0; row < group.length; row++) {
            if (group[row] >= 0) {
                means[group[row]] += shares[row] * effects[row];
                squaredShares[group[row]] += shares[row] * shares[row];
                squaredMeans[group[row]] += shares[row] * shares[row] * effects[row];
            }
        }
        double[] residuals = new double[group.length];
        for (int row = 0; row < group.length; row++) {
            int g = group[row];
            if (g >= 0) {
                residuals[row] = effects[row] - (centre == Centre.MEAN ? means[g] : squaredMeans[g] / squaredShares[g]);
            }
        }
        return new GroupResiduals(means, shares, residuals);
    }

    private static double[] shares(double[] weight, int[] group, int groups) {
        double[] total = new double[groups];
        for (int row = 0; row < group.length; row++) {
            if (group[row] >= 0) {
                total[group[row]] += weight[row];
            }
        }
        double[] shares = new double[group.length];
        for (int row = 0; row < group.length; row++) {
            shares[row] = group[row] < 0 ? 0 : weight[row] / total[group[row]];
        }
        return shares;
    }

    /** Returns the error that each group's mean would have if rows varied like the untreated ones, independently. */
    double[] errorOfAlikeRows(UntreatedModel model, int[] group) {
        double[] errors = new double[means.length];
        double spread =
                Math.sqrt(model.fit().residualVariation() / model.design().rows());
        for (int row = 0; row < group.length; row++) {
            if (group[row] >= 0) {
                errors[group[row]] += shares[row] * shares[row];
            }
        }
        for (int g = 0; g < errors.length; g++) {
            errors[g] = spread * Math.sqrt(errors[g]);
        }
        return errors;
    }
}
