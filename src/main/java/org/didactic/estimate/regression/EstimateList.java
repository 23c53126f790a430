package org.didactic.estimate.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.didactic.estimate.Aggregation;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.UnitNames;
import org.didactic.estimate.Value;

/** Gathers the estimates of a regression with the rows and units behind each; not reused. */
final class EstimateList {
    private final Regression regression;
    private final Averages averages;
    private final List<TermEstimate> estimates = new ArrayList<>();
    private final List<Aggregation> aggregations = new ArrayList<>();

    EstimateList(Regression regression, Averages averages) {
        this.regression = regression;
        this.averages = averages;
    }

    /**
     * Adds the average of those coefficients that the regression identified.
     *
     * @param otherwise why there is no coefficient to average, if there is none
     */
    void addAverage(Term term, List<Averages.Weighed> coefficients, String otherwise) {
        List<Averages.Weighed> identified = coefficients.stream()
                .filter(each -> regression.identified(each.term()))
                .toList();
        if (identified.isEmpty()) {
            String reason = coefficients.isEmpty() ? otherwise : regression.notSeparable();
            add(term, new Value.NotIdentified(reason), cells(coefficients));
            return;
        }
        Aggregation aggregation = averages.of(term, identified);
        aggregations.add(aggregation);
        add(term, regression.weightedSum(aggregation.parts()), cells(identified));
    }

    /**
     * Adds the joint test of the effects before the start: of each period's coefficient, or its average where it has several.
     *
     * @param coefficients those before the start
     * @param otherwise why there is no coefficient to test, if there is none
     */
    void addPretrendTest(List<Averages.Weighed> coefficients, String otherwise) {
        Map<Integer, List<Averages.Weighed>> byPeriod = new TreeMap<>();
        coefficients.stream()
                .filter(each -> regression.identified(each.term()))
                .forEach(each -> byPeriod.computeIfAbsent(each.key(), key -> new ArrayList<>())
                        .add(each));
        Value value;
        if (byPeriod.isEmpty()) {
            value = new Value.NotIdentified(coefficients.isEmpty() ? otherwise : regression.notSeparable());
        } else {
            List<List<Aggregation.Part>> sums = new ArrayList<>();
            byPeriod.forEach((key, each) ->
                    sums.add(averages.of(new Term.Period(key), each).parts()));
            value = regression.jointTest(sums);
        }
        List<Averages.Weighed> behind = byPeriod.isEmpty()
                ? coefficients
                : byPeriod.values().stream().flatMap(List::stream).toList();
        add(new Term.PretrendWald(), value, cells(behind));
    }

    /** Adds a value with the cells behind it. */
    void add(Term term, Value value, List<SupportCell> cells) {
        int units = UnitNames.distinct(cells.stream().map(SupportCell::units).toList());
        int rows = cells.stream().mapToInt(SupportCell::rows).sum();
        estimates.add(new TermEstimate(term, value, rows, units));
    }

    /** Adds an estimate as it is. */
    void add(TermEstimate estimate) {
        estimates.add(estimate);
    }

    List<TermEstimate> estimates() {
        return List.copyOf(estimates);
    }

    List<Aggregation> aggregations() {
        return List.copyOf(aggregations);
    }

    private static List<SupportCell> cells(List<Averages.Weighed> coefficients) {
        return coefficients.stream().flatMap(each -> each.cells().stream()).toList();
    }
}
