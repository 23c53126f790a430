package org.didactic.result;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.estimate.Alternative;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.TermEstimate;
import org.jspecify.annotations.Nullable;

/** All numbers of a study by id, in the order of outcomes, estimators and terms. */
public final class Results {
    private final List<Estimation> estimations;
    private final Map<String, ResultRow> rows;

    private Results(List<Estimation> estimations, Map<String, ResultRow> rows) {
        this.estimations = List.copyOf(estimations);
        this.rows = rows;
    }

    /** Returns the results of these estimations; each number gets its id. */
    public static Results of(List<Estimation> estimations) {
        Map<String, ResultRow> rows = new LinkedHashMap<>();
        for (Estimation estimation : estimations) {
            add(rows, estimation, estimation.estimator(), estimation.estimates());
            for (Alternative alternative : estimation.alternatives()) {
                add(rows, estimation, estimation.estimator() + "@" + alternative.run(), alternative.estimates());
            }
        }
        return new Results(estimations, rows);
    }

    private static void add(
            Map<String, ResultRow> rows, Estimation estimation, String estimator, List<TermEstimate> estimates) {
        for (TermEstimate estimate : estimates) {
            String id = ResultRow.id(
                    estimation.outcome(), estimator, estimate.term().text());
            ResultRow row = new ResultRow(
                    id,
                    estimation.outcome(),
                    estimator,
                    estimate.term(),
                    estimate.value(),
                    estimation.sample().rows().size(),
                    estimation.sample().units(),
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

    /** Returns the estimations behind the numbers, in the order of outcomes and estimators. */
    public List<Estimation> estimations() {
        return estimations;
    }

    /** Returns the estimation of an outcome by an estimator. */
    public Estimation estimation(String outcome, String estimator) {
        return estimations.stream()
                .filter(each ->
                        each.outcome().equals(outcome) && each.estimator().equals(estimator))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no estimation (" + outcome + "." + estimator + ")"));
    }
}
