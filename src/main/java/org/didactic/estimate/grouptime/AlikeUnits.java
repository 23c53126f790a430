package org.didactic.estimate.grouptime;

import java.util.Arrays;
import org.didactic.estimate.EstimationTask;

/**
 * Units of analysis that belong to one unit of the panel and one cluster and have the same covariates in every period: in a
 * comparison of changes with these covariates they count as one, with their number as weight and the mean of their outcomes.
 *
 * @param count how many units of analysis each stands for
 * @param unit of the panel
 * @param cluster of the errors
 * @param outcome by period
 * @param covariates by covariate and period
 */
record AlikeUnits(double[] count, int[] unit, int[] cluster, double[][] outcome, double[][][] covariates) {

    static AlikeUnits of(EstimationTask task, Observations observations, InfluenceErrors errors) {
        int units = observations.units();
        int[] panelUnit = new int[units];
        for (int i = 0; i < observations.rows().length; i++) {
            panelUnit[observations.unit()[i]] = task.panel().unit(observations.rows()[i]);
        }
        double[][] outcome = observations.byPeriod(observations.outcome());
        double[][][] covariates = Arrays.stream(observations.covariates())
                .map(observations::byPeriod)
                .toArray(double[][][]::new);
        int[] clusterOf = errors.cluster();
        int[] first = new int[units];
        double[] count = new double[units];
        double[][] sums = new double[outcome.length][units];
        int[] last = new int[task.panel().units().size()];
        Arrays.fill(last, -1);
        int size = 0;
        for (int each = 0; each < units; each++) {
            int place = last[panelUnit[each]];
            if (place < 0
                    || clusterOf == null
                    || clusterOf[first[place]] != clusterOf[each]
                    || !alike(covariates, first[place], each)) {
                place = size++;
                first[place] = each;
                last[panelUnit[each]] = place;
            }
            count[place]++;
            for (int t = 0; t < outcome.length; t++) {
                sums[t][place] += outcome[t][each];
            }
        }
        int[] representative = Arrays.copyOf(first, size);
        double[] counts = Arrays.copyOf(count, size);
        return new AlikeUnits(
                counts,
                Arrays.stream(representative).map(each -> panelUnit[each]).toArray(),
                Arrays.stream(representative)
                        .map(each -> clusterOf == null ? each : clusterOf[each])
                        .toArray(),
                Arrays.stream(sums).map(each -> means(each, counts)).toArray(double[][]::new),
                Arrays.stream(covariates)
                        .map(each -> chosen(each, representative))
                        .toArray(double[][][]::new));
    }

    private static boolean alike(double[][][] covariates, int one, int other) {
        for (double[][] covariate : covariates) {
            for (double[] ofPeriod : covariate) {
                if (ofPeriod[one] != ofPeriod[other]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static double[] means(double[] sums, double[] counts) {
        double[] means = new double[counts.length];
        Arrays.setAll(means, place -> sums[place] / counts[place]);
        return means;
    }

    private static double[][] chosen(double[][] byPeriod, int[] units) {
        return Arrays.stream(byPeriod)
                .map(values ->
                        Arrays.stream(units).mapToDouble(unit -> values[unit]).toArray())
                .toArray(double[][]::new);
    }

    int size() {
        return count.length;
    }
}
