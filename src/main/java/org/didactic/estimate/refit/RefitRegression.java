package org.didactic.estimate.refit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Term;
import org.didactic.estimate.covariance.ClusterWay;
import org.didactic.estimate.covariance.ParameterCount;
import org.didactic.estimate.covariance.SmallSampleCorrection;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.estimate.design.EventColumns;
import org.didactic.estimate.sample.ClusterIndex;
import org.didactic.estimate.sample.EffectLevels;
import org.didactic.panel.TreatmentTiming;
import org.didactic.spec.InferenceSpec;
import org.didactic.spec.InferenceSpec.Covariance;
import org.jspecify.annotations.Nullable;

/**
 * A regression on dummies of the treatment, with one way of clustering, that is ready for other starts (Frisch, Waugh and
 * Lovell): all other regressors are swept out of the outcome once, and out of the few dummies for each assignment.
 */
public final class RefitRegression implements Refit {
    private final EstimationTask task;
    private final boolean byCohort;
    private final StartCells cells;
    private final DesignMatrix design;
    private final DesignGroups groups;
    private final StableRegressors stable;
    private final ClusterScores scores;
    private final ClusterIndex clusters;
    private final StableClusters stableClusters;
    private final List<Boolean> nested;

    /** The kept regressors that stay, without effects. */
    private final int kept;

    /** The fit under some starts, and what the sandwich is multiplied by. */
    private record Started(StartDummies dummies, DummyFit fit, double factor) {}

    private RefitRegression(
            EstimationTask task,
            boolean byCohort,
            StartCells cells,
            DesignMatrix design,
            StableRegressors stable,
            ClusterIndex clusters) {
        this.task = task;
        this.byCohort = byCohort;
        this.cells = cells;
        this.design = design;
        this.groups = DesignGroups.of(design);
        this.stable = stable;
        this.scores = ClusterScores.of(stable);
        this.clusters = clusters;
        this.stableClusters = StableClusters.of(design, groups, stable, clusters);
        this.nested = design.nestedEffects(List.of(clusters));
        this.kept = stable.count() - stable.effects();
    }

    /**
     * Returns the regression made ready; null where its errors are not those of one way of clustering, clusters cut through
     * the effect that is swept out, effects are taken off by iteration, or the other regressors are nearly collinear.
     *
     * @param rows that the regression uses whatever the starts, ascending
     * @param byCohort a dummy for each cohort in each event time or bin, or one for all cohorts
     * @param insideOnly whether always treated units count as untreated
     */
    public static @Nullable Refit of(EstimationTask task, int[] rows, boolean byCohort, boolean insideOnly) {
        InferenceSpec inference = task.options().inference();
        if (rows.length == 0
                || inference.covariance() != Covariance.CLUSTER
                || inference.clusters().size() != 1) {
            return null;
        }
        int[] none = new int[rows.length];
        Arrays.fill(none, -1);
        DesignMatrix design = DesignMatrix.of(task, rows, new EventColumns(List.of(), none));
        ClusterIndex clusters = ClusterWay.of(inference, task.panel(), design.panelRows())
                .get(0)
                .index();
        if (design.absorption().iterative() || clusters.count() < 2 || !clusters.nests(design.groupOfRow())) {
            return null;
        }
        StableRegressors stable = StableRegressors.of(design, clusters);
        return stable == null
                ? null
                : new RefitRegression(
                        task, byCohort, StartCells.of(task, design.panelRows(), insideOnly), design, stable, clusters);
    }

    @Override
    public @Nullable List<Refitted> of(TreatmentTiming timing, List<Term> terms) {
        Started started = started(timing);
        if (started == null) {
            return null;
        }
        List<Refitted> found = new ArrayList<>();
        for (Term term : terms) {
            double[] contrast = started.dummies.contrast(term);
            Refitted refitted = contrast == null ? null : started.fit.of(contrast, clusters, started.factor);
            if (refitted == null) {
                return null;
            }
            found.add(refitted);
        }
        return found;
    }

    /** Returns the names of the clusters, in the order of those of a {@link ContrastFit}. */
    public List<String> clusterNames() {
        return ClusterWay.of(task.options().inference(), task.panel(), design.panelRows())
                .get(0)
                .names();
    }

    /**
     * Returns the fit under these starts with what an inference on a term needs; null where that cannot be told quickly, so
     * that the estimator itself must be asked.
     *
     * @param timing as in {@link #of}
     */
    public @Nullable ContrastFit contrastFit(TreatmentTiming timing, Term term) {
        Started started = started(timing);
        double[] contrast = started == null ? null : started.dummies.contrast(term);
        return started == null || contrast == null
                ? null
                : started.fit.contrastFit(contrast, stableClusters, clusters, started.factor);
    }

    /** Returns the regression with the dummies of these starts, null where it cannot be told quickly. */
    private @Nullable Started started(TreatmentTiming timing) {
        int[] cohortOfUnit = cells.cohortOfUnit(timing, task.panel().units().size());
        StartCells.Placed placed = cells.placed(cohortOfUnit);
        StartDummies dummies = dummies(cohortOfUnit, placed);
        if (dummies == null) {
            return null;
        }
        DummyFit fit = DummyFit.of(design, groups, stable, scores, placed.numbered(dummies.ofCell()), dummies.count());
        double factor = factor(dummies.count());
        return fit == null || !(factor > 0) ? null : new Started(dummies, fit, factor);
    }

    private @Nullable StartDummies dummies(int[] cohortOfUnit, StartCells.Placed placed) {
        double[] weightOfCell = new double[cells.count()];
        boolean[] seen = new boolean[cohortOfUnit.length];
        int[] unitsOfCohort = new int[cells.cohorts().size()];
        for (int i = 0; i < placed.rows().length; i++) {
            int row = placed.rows()[i];
            weightOfCell[placed.places()[i]] += design.weight(row);
            int unit = cells.unit()[row];
            if (!seen[unit]) {
                seen[unit] = true;
                unitsOfCohort[cohortOfUnit[unit]]++;
            }
        }
        return StartDummies.of(
                cells, task.options().eventTime(), weightOfCell, unitsOfCohort, byCohort, task.attWeights());
    }

    /** Returns what the sandwich is multiplied by, not above zero when there are no more rows than parameters. */
    private double factor(int dummies) {
        ParameterCount count = new ParameterCount(
                kept + dummies,
                design.effects().stream().map(EffectLevels::count).toList());
        int parameters = count.notNested(nested);
        return design.rows() <= parameters
                ? 0
                : SmallSampleCorrection.clusteredFactor(
                        task.options().inference().smallSample(), design.rows(), parameters, clusters.count());
    }
}
