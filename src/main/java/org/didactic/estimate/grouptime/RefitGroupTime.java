package org.didactic.estimate.grouptime;

import java.util.Arrays;
import java.util.List;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Term;
import org.didactic.estimate.refit.Refit;
import org.didactic.numeric.DenseRows;
import org.didactic.panel.TreatmentTiming;
import org.didactic.panel.TreatmentTiming.Status;
import org.didactic.spec.GroupTimeOptions;
import org.didactic.spec.GroupTimeOptions.Control;
import org.didactic.spec.GroupTimeOptions.Estimand;
import org.didactic.spec.GroupTimeOptions.Rows;
import org.jspecify.annotations.Nullable;

/**
 * The average of group-time effects with never treated controls, ready for other starts. From its start on, a cohort is
 * compared with the same controls in every period, and comparisons are linear in the change: the sum of a cohort's effects is
 * one comparison of the sum of its changes.
 */
final class RefitGroupTime implements Refit {
    private static final double CLEAR_ERROR = 1e-9;

    private final EstimationTask task;
    private final GroupTimeOptions options;
    private final int[] periods;
    private final AlikeUnits units;
    private final int clusters;
    private final double total;
    private final double level;
    private final @Nullable OneCovariate oneCovariate;

    private RefitGroupTime(
            EstimationTask task, GroupTimeOptions options, int[] periods, AlikeUnits units, int clusters) {
        this.task = task;
        this.options = options;
        this.periods = periods;
        this.units = units;
        this.clusters = clusters;
        this.total = Arrays.stream(units.count()).sum();
        this.level = Arrays.stream(units.outcome())
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
        this.oneCovariate = options.estimand() == Estimand.DOUBLY_ROBUST ? OneCovariate.of(units) : null;
    }

    /** Returns the average made ready; null where controls, sample or weights depend on the starts or on the period. */
    static @Nullable Refit of(EstimationTask task, GroupTimeOptions options) {
        if (options.rows() != Rows.BALANCED
                || options.control() != Control.NEVER_TREATED
                || task.options().weights() != null
                || task.options().window() != null) {
            return null;
        }
        GroupTimeSample chosen = GroupTimeSample.of(task, options);
        Observations observations = Observations.of(task, chosen.selection().rows(), chosen.units());
        if (!new NothingToCompare(task, options, chosen, observations).reason().isEmpty()) {
            return null;
        }
        InfluenceClusters clusters = InfluenceClusters.of(task, observations, options.rows());
        return clusters.problem().isEmpty()
                ? new RefitGroupTime(
                        task,
                        options,
                        observations.periods(),
                        AlikeUnits.of(task, observations, clusters.errors()),
                        clusters.errors().clusters())
                : null;
    }

    @Override
    public @Nullable List<Refitted> of(TreatmentTiming timing, List<Term> terms) {
        if (!terms.equals(List.of(new Term.Att()))) {
            return null;
        }
        int[] start = new int[units.size()];
        for (int unit = 0; unit < start.length; unit++) {
            int of = units.unit()[unit];
            start[unit] = timing.status(of) == Status.INSIDE ? timing.start(of) : CellPlan.NEVER;
        }
        int[] never = those(start, CellPlan.NEVER);
        int[] cohorts = Arrays.stream(start)
                .filter(each -> each != CellPlan.NEVER)
                .distinct()
                .sorted()
                .toArray();
        double[] influence = new double[units.size()];
        double[] sumOfCohort = new double[cohorts.length];
        int[] cellsOfCohort = new int[cohorts.length];
        double size = 0;
        double sum = 0;
        for (int c = 0; c < cohorts.length; c++) {
            int cohort = cohorts[c];
            int base = lastBefore((long) cohort - options.anticipation());
            int first = lastBefore(cohort) + 1;
            if (base < 0 || first == periods.length) {
                continue;
            }
            int[] members = those(start, cohort);
            double share = share(members);
            Double effects = effects(members, never, base, first, influence);
            if (effects == null) {
                return null;
            }
            sumOfCohort[c] = effects;
            cellsOfCohort[c] = periods.length - first;
            size += share * cellsOfCohort[c];
            sum += share * effects;
        }
        double average = sum / size;
        for (int unit = 0; unit < start.length; unit++) {
            if (start[unit] != CellPlan.NEVER) {
                int c = Arrays.binarySearch(cohorts, start[unit]);
                influence[unit] += units.count()[unit] * (sumOfCohort[c] - cellsOfCohort[c] * average);
            }
        }
        return refitted(average, influence, size);
    }

    /** Returns the place of the last period before another, −1 for none. */
    private int lastBefore(long time) {
        int last = -1;
        while (last + 1 < periods.length && periods[last + 1] < time) {
            last++;
        }
        return last;
    }

    private static int[] those(int[] start, int wanted) {
        int[] those = new int[start.length];
        int count = 0;
        for (int unit = 0; unit < start.length; unit++) {
            if (start[unit] == wanted) {
                those[count++] = unit;
            }
        }
        return Arrays.copyOf(those, count);
    }

    private double share(int[] members) {
        double count = 0;
        for (int unit : members) {
            count += units.count()[unit];
        }
        return count / total;
    }

    /** Returns the sum of a cohort's effects and adds its influence; null where it has none. */
    private @Nullable Double effects(int[] members, int[] never, int base, int first, double[] influence) {
        Double quick = oneCovariate == null ? null : oneCovariate.effects(members, never, base, first, influence);
        if (quick != null) {
            return quick;
        }
        int[] compared = Arrays.copyOf(members, members.length + never.length);
        System.arraycopy(never, 0, compared, members.length, never.length);
        Contrast.Difference difference =
                contrast(compared, members.length, base).of(change(compared, base, first));
        if (!difference.problem().isEmpty()) {
            return null;
        }
        double scale = share(members) * total / compared.length;
        for (int i = 0; i < compared.length; i++) {
            influence[compared[i]] += scale * difference.influence()[i];
        }
        return difference.estimate();
    }

    private Contrast contrast(int[] compared, int members, int base) {
        boolean[] treated = new boolean[compared.length];
        double[] weight = new double[compared.length];
        double[][] regressors =
                Arrays.stream(units.covariates()).map(each -> each[base]).toArray(double[][]::new);
        for (int i = 0; i < compared.length; i++) {
            treated[i] = i < members;
            weight[i] = units.count()[compared[i]];
        }
        return Contrast.of(
                options.estimand(), new Comparison(treated, weight, DenseRows.withConstant(regressors, compared)));
    }

    /** Returns the sum of the changes since the base from a period on. */
    private double[] change(int[] compared, int base, int first) {
        double[] change = new double[compared.length];
        for (int t = first; t < periods.length; t++) {
            for (int i = 0; i < compared.length; i++) {
                change[i] += units.outcome()[t][compared[i]] - units.outcome()[base][compared[i]];
            }
        }
        return change;
    }

    /**
     * Returns the average with its statistic, null where the error is hardly more than rounding.
     *
     * @param influence times {@code size}
     */
    private @Nullable List<Refitted> refitted(double average, double[] influence, double size) {
        double[] sums = new double[clusters];
        for (int unit = 0; unit < influence.length; unit++) {
            sums[units.cluster()[unit]] += influence[unit];
        }
        double squares = 0;
        for (double each : sums) {
            squares += each * each;
        }
        double error = Math.sqrt(squares) / (total * size);
        return error > CLEAR_ERROR * level ? List.of(new Refitted(average, average / error)) : null;
    }
}
