package org.didactic.report.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.panel.Panel;
import org.didactic.report.StudyResults;
import org.didactic.result.ResultRow;
import org.didactic.spec.Analysis;
import org.didactic.spec.DataSpec.Derivation;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.EventTime;
import org.didactic.spec.Expression.Call;
import org.didactic.spec.Expression.ColumnReference;
import org.didactic.spec.Expression.Function;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.PanelSpec;
import org.didactic.spec.VariableSpec;
import org.didactic.text.Located;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** Finds what a report needs of a study, by the names of the analysis file. */
public final class StudyIndex {
    private final StudyResults study;
    private final EarliestEventTimes earliest;

    /** Returns an index of this study. */
    public StudyIndex(StudyResults study) {
        this.study = study;
        this.earliest = new EarliestEventTimes(study);
    }

    /** Returns the study. */
    public StudyResults study() {
        return study;
    }

    /** Returns the analysis file. */
    public Analysis analysis() {
        return study.analysis();
    }

    /** Returns the outcomes in the order of the file. */
    public List<OutcomeSpec> outcomes() {
        return analysis().outcomes();
    }

    /** Returns the outcome with this id, or null. */
    public @Nullable OutcomeSpec outcome(String id) {
        return outcomes().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Returns the panel an outcome lives in. */
    public Panel panel(OutcomeSpec outcome) {
        String id = outcome.panel().value();
        return Objects.requireNonNull(study.panels().get(id), id);
    }

    /** Returns the declaration of the panel an outcome lives in. */
    public PanelSpec panelSpec(OutcomeSpec outcome) {
        return analysis().data().panels().stream()
                .filter(each -> each.id().value().equals(outcome.panel().value()))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the estimators of the report itself that have results for this outcome, in the order of the file. */
    public List<EstimatorSpec> estimators(OutcomeSpec outcome) {
        return all(outcome).stream().filter(each -> !each.identity().appendix()).toList();
    }

    /** Returns the estimators that are for the appendix only, in the order of the file. */
    public List<EstimatorSpec> appendix() {
        return analysis().estimators().stream()
                .filter(each -> each.identity().appendix())
                .toList();
    }

    /** Returns the estimator with this id, or null. */
    public @Nullable EstimatorSpec estimator(String id) {
        return analysis().estimators().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** Returns all estimators that have results for this outcome, those of the appendix among them. */
    public List<EstimatorSpec> all(OutcomeSpec outcome) {
        return analysis().estimators().stream()
                .filter(each -> study.results().estimations().stream()
                        .anyMatch(done -> done.outcome().equals(outcome.id().value())
                                && done.estimator().equals(each.id().value())))
                .toList();
    }

    /** Returns what an estimator found for an outcome. */
    public Estimation estimation(OutcomeSpec outcome, EstimatorSpec estimator) {
        return study.results().estimation(outcome.id().value(), estimator.id().value());
    }

    /** Returns a number by outcome, estimator and term, or null. */
    public @Nullable ResultRow find(OutcomeSpec outcome, EstimatorSpec estimator, String term) {
        return study.results()
                .find(ResultRow.id(outcome.id().value(), estimator.id().value(), term));
    }

    /**
     * Returns the estimator whose average effect stands for the outcome: the last one listed, since files go from the
     * simple to the robust.
     */
    public EstimatorSpec headline(OutcomeSpec outcome) {
        List<EstimatorSpec> estimators = estimators(outcome);
        return estimators.get(estimators.size() - 1);
    }

    /** Returns how a column is called on a page: its label in the file, that of the column it is the log of, or its name. */
    public String label(String column) {
        Located<VariableSpec> variable = analysis().variables().get(column);
        if (variable != null && !variable.value().label().isEmpty()) {
            return variable.value().label();
        }
        String logged = loggedColumn(column);
        return logged == null ? column : label(logged) + " (log)";
    }

    /** Returns the column of which the analysis file makes this one the logarithm, or null. */
    public @Nullable String loggedColumn(String column) {
        for (Derivation each : analysis().data().derivations()) {
            if (each.column().value().equals(column)
                    && each.expression() instanceof Call call
                    && (call.function() == Function.LN || call.function() == Function.LOG10)
                    && call.arguments().get(0) instanceof ColumnReference of) {
                return of.column().value();
            }
        }
        return null;
    }

    /** Returns the heading of an estimator, told apart from others with the same one. */
    public String label(EstimatorSpec estimator) {
        boolean alone = analysis().estimators().stream()
                        .filter(each -> each.label().equals(estimator.label()))
                        .count()
                == 1;
        if (alone) {
            return estimator.label();
        }
        boolean none = eventTime(estimator) instanceof EventTime.None;
        long alike = analysis().estimators().stream()
                .filter(each ->
                        each.label().equals(estimator.label()) && none == eventTime(each) instanceof EventTime.None)
                .count();
        if (alike > 1) {
            return estimator.label() + " (" + estimator.id().value() + ")";
        }
        return none ? estimator.label() + " (one coefficient)" : estimator.label();
    }

    /** Returns whether an estimator's results say what happened to a cohort in a period. */
    public static boolean hasCells(EstimatorSpec estimator) {
        boolean byPeriod = !(estimator.options().eventTime() instanceof EventTime.None);
        return estimator instanceof EstimatorSpec.CallawaySantAnna
                || byPeriod
                        && (estimator instanceof EstimatorSpec.SunAbraham
                                || estimator instanceof EstimatorSpec.Imputation
                                || estimator instanceof EstimatorSpec.ExtendedTwfe);
    }

    /** Returns the word for the units of an outcome's panel. */
    public Noun unit(OutcomeSpec outcome) {
        return Noun.ofUnit(panelSpec(outcome).unit().value());
    }

    /** Returns the labels of an estimator's periods. */
    public PeriodLabels periods(OutcomeSpec outcome, EstimatorSpec estimator) {
        return new PeriodLabels(
                eventTime(estimator),
                Noun.ofTime(panelSpec(outcome).time().value()),
                earliest.of(outcome.id().value(), estimator.id().value()));
    }

    /** Returns how an estimator reports event times; group-time effects know no bins. */
    public EventTime eventTime(EstimatorSpec estimator) {
        return estimator instanceof EstimatorSpec.CallawaySantAnna
                ? new EventTime.Periods(-1, List.of())
                : estimator.options().eventTime();
    }

    /**
     * Returns the estimators with effects by period, those that report the same periods together: what has bins cannot stand
     * beside what has single event times.
     *
     * @param appendix whether the estimators of the appendix are meant, or those of the report itself
     */
    public List<List<EstimatorSpec>> byPeriod(OutcomeSpec outcome, boolean appendix) {
        return alike(all(outcome).stream()
                .filter(each -> each.identity().appendix() == appendix)
                .toList());
    }

    /** Returns the same of all estimators, those of the appendix among them. */
    public List<List<EstimatorSpec>> allByPeriod(OutcomeSpec outcome) {
        return alike(all(outcome));
    }

    private List<List<EstimatorSpec>> alike(List<EstimatorSpec> estimators) {
        Map<List<Integer>, List<EstimatorSpec>> byBins = new LinkedHashMap<>();
        for (EstimatorSpec each : estimators) {
            if (eventTime(each) instanceof EventTime.Periods periods) {
                List<Integer> bins =
                        periods.bins().stream().map(EventTime.Bin::key).toList();
                byBins.computeIfAbsent(bins, key -> new ArrayList<>()).add(each);
            }
        }
        return List.copyOf(byBins.values());
    }

    /** Returns whether the key is the period against which an estimator measures the others. */
    public boolean isReference(OutcomeSpec outcome, EstimatorSpec estimator, int key) {
        ResultRow row = find(outcome, estimator, new Term.Period(key).text());
        return row != null && row.value() instanceof Value.Reference;
    }

    /** Returns the keys of an estimator's periods, ascending, the reference among them. */
    public List<Integer> periodKeys(OutcomeSpec outcome, EstimatorSpec estimator) {
        TreeSet<Integer> keys = new TreeSet<>();
        estimation(outcome, estimator).estimates().forEach(each -> {
            if (each.term() instanceof Term.Period period) {
                keys.add(period.key());
            }
        });
        return List.copyOf(keys);
    }

    /** Returns the level of an estimator's intervals: {@code 95 %}. */
    public String level(EstimatorSpec estimator) {
        return NumberText.percent(estimator.options().inference().level()) + "\u00a0%";
    }

    /**
     * Returns the level of the intervals of the estimator with this id, or of the one whose run it is; that of the study for
     * numbers of no estimator.
     */
    public String level(String id) {
        String estimator = id.split("@", 2)[0];
        return analysis().estimators().stream()
                .filter(each -> each.id().value().equals(estimator))
                .map(this::level)
                .findFirst()
                .orElseGet(() -> NumberText.percent(analysis().inference().level()) + "\u00a0%");
    }

    /** Returns the levels of these estimators' intervals in one phrase. */
    public String levels(List<EstimatorSpec> estimators) {
        Map<String, String> levels = new LinkedHashMap<>();
        estimators.forEach(each -> levels.put(label(each), level(each)));
        return IntervalLevels.of(levels);
    }

    /** Returns the first letter in upper case. */
    public static String capital(String text) {
        int first = text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /** Returns names joined as in speech: {@code a, b and c}. */
    public static String listed(List<String> names, String last) {
        int end = names.size() - 1;
        return end < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, end)) + " " + last + " " + names.get(end);
    }
}
