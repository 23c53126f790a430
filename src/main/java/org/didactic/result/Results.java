package org.didactic.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.diagnose.Diagnostic;
import org.didactic.estimate.Alternative;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Sample;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.robustness.RobustnessRun;
import org.jspecify.annotations.Nullable;

/** All numbers of a study by id, in the order of outcomes, estimators and terms. */
public final class Results {
    private final List<Estimation> estimations;
    private final List<RobustnessRun> runs;
    private final List<Diagnostic> diagnostics;
    private final Map<String, ResultRow> rows;
    private final Map<String, List<ResultRow>> byEstimator = new HashMap<>();
    private final Map<String, Estimation> found = new HashMap<>();

    private Results(
            List<Estimation> estimations,
            List<RobustnessRun> runs,
            List<Diagnostic> diagnostics,
            Map<String, ResultRow> rows) {
        this.estimations = List.copyOf(estimations);
        this.runs = List.copyOf(runs);
        this.diagnostics = List.copyOf(diagnostics);
        this.rows = rows;
        rows.values()
                .forEach(row -> byEstimator
                        .computeIfAbsent(key(row.outcome(), row.estimator()), key -> new ArrayList<>())
                        .add(row));
        runs.forEach(each -> found.putIfAbsent(
                key(each.estimation().outcome(), each.estimation().estimator()), each.estimation()));
        estimations.forEach(each -> found.put(key(each.outcome(), each.estimator()), each));
    }

    private static String key(String outcome, String estimator) {
        return outcome + "." + estimator;
    }

    /** Returns the results of these estimations alone; each number gets its id. */
    public static Results of(List<Estimation> estimations) {
        return of(estimations, List.of(), List.of());
    }

    /** Returns the results of estimations, runs and diagnostics; each number gets its id. */
    public static Results of(List<Estimation> estimations, List<RobustnessRun> runs, List<Diagnostic> diagnostics) {
        Map<String, ResultRow> rows = new LinkedHashMap<>();
        estimations.forEach(each -> add(rows, each));
        runs.forEach(each -> add(rows, each.estimation()));
        for (Diagnostic each : diagnostics) {
            add(rows, each.outcome(), each.estimator(), each.numbers(), each.observations(), each.units());
        }
        return new Results(estimations, runs, diagnostics, rows);
    }

    private static void add(Map<String, ResultRow> rows, Estimation estimation) {
        add(rows, estimation, estimation.estimator(), estimation.estimates());
        for (Alternative alternative : estimation.alternatives()) {
            add(rows, estimation, estimation.estimator() + "@" + alternative.run(), alternative.estimates());
        }
    }

    private static void add(
            Map<String, ResultRow> rows, Estimation estimation, String estimator, List<TermEstimate> estimates) {
        Sample sample = estimation.sample();
        add(rows, estimation.outcome(), estimator, estimates, sample.rows().size(), sample.units());
    }

    private static void add(
            Map<String, ResultRow> rows,
            String outcome,
            String estimator,
            List<TermEstimate> estimates,
            int observations,
            int units) {
        for (TermEstimate estimate : estimates) {
            String id = ResultRow.id(outcome, estimator, estimate.term().text());
            ResultRow row = new ResultRow(
                    id,
                    outcome,
                    estimator,
                    estimate.term(),
                    estimate.value(),
                    observations,
                    units,
                    estimate.treatedUnits());
            if (rows.put(id, row) != null) {
                throw new IllegalStateException("two numbers have the id (" + id + ")");
            }
        }
    }

    /** Returns the number with this id, or null. */
    public @Nullable ResultRow find(String id) {
        return rows.get(id);
    }

    /** Returns all numbers in order. */
    public Collection<ResultRow> rows() {
        return rows.values();
    }

    /** Returns the numbers in the middle of whose ids this estimator or run stands, in order. */
    public List<ResultRow> rows(String outcome, String estimator) {
        return Collections.unmodifiableList(byEstimator.getOrDefault(key(outcome, estimator), List.of()));
    }

    /** Returns those of these numbers that are diagnostics of this name, in the same order. */
    public List<ResultRow> rows(String outcome, String estimator, String name) {
        return rows(outcome, estimator).stream()
                .filter(each -> each.term() instanceof Term.Diagnostic term
                        && term.name().equals(name))
                .toList();
    }

    /** Returns the estimation of an outcome by an estimator or by a run such as {@code twfe@window3}, or null. */
    public @Nullable Estimation findEstimation(String outcome, String estimator) {
        return found.get(key(outcome, estimator));
    }

    /** Returns the estimations behind the numbers, in the order of outcomes and estimators. */
    public List<Estimation> estimations() {
        return estimations;
    }

    /** Returns the runs in other circumstances, in the same order. */
    public List<RobustnessRun> runs() {
        return runs;
    }

    /** Returns the diagnostics, in a fixed order. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns the estimation of an outcome by an estimator. */
    public Estimation estimation(String outcome, String estimator) {
        Estimation estimation = findEstimation(outcome, estimator);
        if (estimation == null) {
            throw new IllegalArgumentException("no estimation (" + outcome + "." + estimator + ")");
        }
        return estimation;
    }
}
