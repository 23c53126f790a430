package org.didactic.estimate.grouptime;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.CovarianceReport;
import org.didactic.estimate.Detail;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Sample;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.estimate.refit.Refit;
import org.didactic.estimate.refit.Refittable;
import org.didactic.estimate.sample.SampleSummary;
import org.didactic.spec.GroupTimeOptions;
import org.didactic.spec.GroupTimeOptions.Rows;
import org.didactic.spec.MultiplierBootstrap;
import org.jspecify.annotations.Nullable;

/**
 * Callaway and Sant'Anna (2021): the effect on each cohort in each period, from comparisons of its change since a base
 * period with that of controls, and averages of these effects by event time, cohort and period.
 *
 * <p>R twin: {@code did::att_gt} and {@code aggte} with analytic errors.
 */
public record CallawaySantAnna(GroupTimeOptions options) implements Refittable {
    private static final String METHOD = "callaway-santanna";

    @Override
    public Estimation estimate(EstimationTask task) {
        GroupTimeSample chosen = GroupTimeSample.of(task, options);
        int[] rows = chosen.selection().rows();
        Sample sample = SampleSummary.of(task, chosen.selection());
        Observations observations = Observations.of(task, rows, chosen.units());
        int[] cohorts = observations.cohorts(chosen.lastCohort());
        String problem = new NothingToCompare(task, options, chosen, observations).reason();
        if (!problem.isEmpty()) {
            return nothing(task, sample, chosen.notes(), problem);
        }
        MultiplierBootstrap settings = task.options().inference().draws().multiplier();
        boolean averageAlone = task.detail() == Detail.AVERAGE && settings == null;
        CellPlan plan = new CellPlan(options);
        List<Cell> cells = plan.cells(cohorts, observations.periods());
        GroupTimeEffects effects = effects(
                observations,
                plan,
                averageAlone ? cells.stream().filter(Cell::after).toList() : cells);
        GroupTimeAverages averages = averageAlone
                ? GroupTimeAverages.simpleAlone(effects)
                : GroupTimeAverages.of(effects, options.balance());
        InfluenceClusters clusters = InfluenceClusters.of(task, observations, options.rows());
        Sample counted = clusters.byUnit() ? sample.clusteredByUnit() : sample;
        GroupTimeSupport support = new GroupTimeSupport(task, observations, effects);
        GroupTimeReport report = new GroupTimeReport(options.balance(), effects, averages, clusters, support);
        List<TermEstimate> estimates = new ArrayList<>(averageAlone ? List.of(report.simple()) : report.estimates());
        estimates.add(rowCount(rows.length, sample));
        List<String> notes = new ArrayList<>(chosen.notes());
        notes.addAll(clusters.notes());
        notes.addAll(report.notes());
        Estimation found = estimation(task, counted, estimates, report, support, List.copyOf(notes));
        if (settings == null) {
            return found;
        }
        List<String> names = DrawNames.of(task, options.rows(), observations, clusters.errors());
        return found.with(new MultiplierInference(settings, names, clusters.errors()).of(effects, averages, estimates));
    }

    @Override
    public @Nullable Refit refit(EstimationTask task) {
        return RefitGroupTime.of(task, options);
    }

    private GroupTimeEffects effects(Observations observations, CellPlan plan, List<Cell> cells) {
        return options.rows() == Rows.BALANCED
                ? BalancedCells.of(observations, plan, cells)
                : RepeatedCells.of(observations, plan, cells);
    }

    private static TermEstimate rowCount(int rows, Sample sample) {
        return new TermEstimate(
                new Term.Fit(Term.Statistic.N),
                new Value.Plain(rows),
                rows,
                sample.treatedUnits().size());
    }

    private static Estimation estimation(
            EstimationTask task,
            Sample sample,
            List<TermEstimate> estimates,
            GroupTimeReport report,
            GroupTimeSupport support,
            List<String> notes) {
        return new Estimation(
                task.outcome().id().value(),
                task.estimator().id().value(),
                METHOD,
                sample,
                List.copyOf(estimates),
                support.cells(),
                report.aggregations(),
                report.covariance(),
                List.of(),
                List.of(),
                List.of(),
                notes);
    }

    private static Estimation nothing(EstimationTask task, Sample sample, List<String> notes, String problem) {
        List<TermEstimate> estimates = new ArrayList<>();
        for (Term term : List.of(
                new Term.Att(),
                new Term.AttOver(Term.Over.DYNAMIC),
                new Term.AttOver(Term.Over.GROUP),
                new Term.AttOver(Term.Over.CALENDAR),
                new Term.Pretrend(),
                new Term.PretrendWald())) {
            estimates.add(new TermEstimate(term, new Value.NotIdentified(problem), 0, 0));
        }
        estimates.add(rowCount(sample.rows().size(), sample));
        Estimation found = new Estimation(
                task.outcome().id().value(),
                task.estimator().id().value(),
                METHOD,
                sample,
                List.copyOf(estimates),
                List.of(),
                List.of(),
                CovarianceReport.none(problem),
                List.of(),
                List.of(),
                List.of(),
                notes);
        MultiplierBootstrap settings = task.options().inference().draws().multiplier();
        return settings == null ? found : found.with(MultiplierInference.nothing(settings, estimates));
    }
}
