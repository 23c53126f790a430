package org.didactic.estimate.refit;

import java.util.Arrays;
import org.didactic.estimate.Term;
import org.didactic.spec.Analysis.AttWeights;
import org.didactic.spec.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * The dummies of the treatment under some starts, with what each weighs in averages.
 *
 * @param ofCell the dummy of each cell, −1 for none
 * @param key of each dummy
 * @param mass of each dummy
 */
record StartDummies(int[] ofCell, int[] key, double[] mass, AttWeights scheme) {

    /**
     * Returns the dummies; null where one of them would measure nothing, since no row is at the reference.
     *
     * @param weightOfCell the sum of the rows' weights, 0 for cells without a row
     * @param unitsOfCohort how many units of the sample have each start
     * @param byCohort a dummy for each cell, or one for all cells of a key
     */
    static @Nullable StartDummies of(
            StartCells cells,
            EventTime eventTime,
            double[] weightOfCell,
            int[] unitsOfCohort,
            boolean byCohort,
            AttWeights scheme) {
        int cohorts = cells.cohorts().size();
        boolean study = eventTime instanceof EventTime.Periods;
        int reference =
                eventTime instanceof EventTime.Periods periods ? cells.keys().numberOf(periods.reference()) : -1;
        if (study && !anchored(weightOfCell, reference, cohorts, byCohort)) {
            return null;
        }
        int[] ofCell = new int[weightOfCell.length];
        Arrays.fill(ofCell, -1);
        int[] key = new int[weightOfCell.length];
        double[] mass = new double[weightOfCell.length];
        int count = 0;
        for (int number = 0; number < cells.keys().size(); number++) {
            if (study && number == reference) {
                continue;
            }
            int first = count;
            for (int cohort = 0; cohort < cohorts; cohort++) {
                int cell = number * cohorts + cohort;
                if (weightOfCell[cell] > 0) {
                    int dummy = byCohort ? count : first;
                    ofCell[cell] = dummy;
                    key[dummy] = cells.keys().value(number);
                    mass[dummy] += scheme == AttWeights.COHORT_SHARE ? unitsOfCohort[cohort] : weightOfCell[cell];
                    count = dummy + 1;
                }
            }
        }
        return count == 0
                ? null
                : new StartDummies(ofCell, Arrays.copyOf(key, count), Arrays.copyOf(mass, count), scheme);
    }

    private static boolean anchored(double[] weightOfCell, int reference, int cohorts, boolean each) {
        if (reference < 0) {
            return false;
        }
        boolean any = false;
        for (int cohort = 0; cohort < cohorts; cohort++) {
            boolean here = weightOfCell[reference * cohorts + cohort] > 0;
            any |= here;
            if (each && !here && seen(weightOfCell, cohort, cohorts)) {
                return false;
            }
        }
        return any;
    }

    private static boolean seen(double[] weightOfCell, int cohort, int cohorts) {
        for (int cell = cohort; cell < weightOfCell.length; cell += cohorts) {
            if (weightOfCell[cell] > 0) {
                return true;
            }
        }
        return false;
    }

    int count() {
        return key.length;
    }

    /** Returns the weights of the dummies in the average or the event time of a term, null where there is none. */
    double @Nullable [] contrast(Term term) {
        double[] weights = new double[key.length];
        double total = 0;
        int keys = 0;
        for (int from = 0; from < key.length; ) {
            int to = from;
            double ofKey = 0;
            while (to < key.length && key[to] == key[from]) {
                ofKey += mass[to++];
            }
            if (belongs(term, key[from])) {
                for (int dummy = from; dummy < to; dummy++) {
                    weights[dummy] = scheme == AttWeights.EQUAL ? mass[dummy] / ofKey : mass[dummy];
                }
                total += ofKey;
                keys++;
            }
            from = to;
        }
        if (keys == 0) {
            return null;
        }
        for (int dummy = 0; dummy < weights.length; dummy++) {
            weights[dummy] /= scheme == AttWeights.EQUAL ? keys : total;
        }
        return weights;
    }

    private static boolean belongs(Term term, int key) {
        return term instanceof Term.Period period ? period.key() == key : key >= 0;
    }
}
