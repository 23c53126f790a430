package org.didactic.estimate.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.didactic.estimate.Aggregation;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;

/** Gathers estimates with the rows and units behind each; not reused. */
public final class EstimateList {
    private final Coefficients coefficients;
    private final Averages averages;
    private final List<TermEstimate> estimates = new ArrayList<>();
    private final List<Aggregation> aggregations = new ArrayList<>();

    /** Returns an empty list of what these coefficients and averages of them tell. */
    public EstimateList(Coefficients coefficients, Averages averages) {
        this.coefficients = coefficients;
        this.averages = averages;
    }

    /**
     * Adds the average of those coefficients that the regression identified.
     *
     * @param otherwise why there is no coefficient to average, if there is none
     */
    public void addAverage(Term term, List<Averages.Weighed> averaged, String otherwise) {
        List<Averages.Weighed> identified = averaged.stream()
                .filter(each -> coefficients.identified(each.term()))
                .toList();
        if (identified.isEmpty()) {
            String reason = averaged.isEmpty() ? otherwise : coefficients.notSeparable();
            add(term, new Value.NotIdentified(reason), cells(averaged));
            return;
        }
        Aggregation aggregation = averages.of(term, identified);
        aggregations.add(aggregation);
        add(term, coefficients.weightedSum(aggregation.parts()), cells(identified));
    }

    /**
     * Adds the joint test of the effects before the start: of each period's coefficient, or its average where it has several.
     *
     * @param before the effects before the start
     * @param otherwise why there is no effect to test, if there is none
     * @param test of weighted sums that were identified
     */
    void addPretrendTest(
            List<Averages.Weighed> before, String otherwise, Function<List<List<Aggregation.Part>>, Value> test) {
        Map<Integer, List<Averages.Weighed>> byPeriod = new TreeMap<>();
        before.stream()
                .filter(each -> coefficients.identified(each.term()))
                .forEach(each -> byPeriod.computeIfAbsent(each.key(), key -> new ArrayList<>())
                        .add(each));
        if (byPeriod.isEmpty()) {
            String reason = before.isEmpty() ? otherwise : coefficients.notSeparable();
            add(new Term.PretrendWald(), new Value.NotIdentified(reason), cells(before));
            return;
        }
        List<List<Aggregation.Part>> sums = new ArrayList<>();
        List<Averages.Weighed> tested = new ArrayList<>();
        byPeriod.forEach((key, each) -> {
            sums.add(averages.of(new Term.Period(key), each).parts());
            tested.addAll(each);
        });
        add(new Term.PretrendWald(), test.apply(sums), cells(tested));
    }

    /** Adds a value with the cells behind it. */
    public void add(Term term, Value value, List<SupportCell> cells) {
        int units = SupportCell.units(cells);
        int rows = cells.stream().mapToInt(SupportCell::rows).sum();
        estimates.add(new TermEstimate(term, value, rows, units));
    }

    /** Adds an estimate as it is. */
    public void add(TermEstimate estimate) {
        estimates.add(estimate);
    }

    /** Returns the estimates in the order in which they were added. */
    public List<TermEstimate> estimates() {
        return List.copyOf(estimates);
    }

    /** Returns how the averages were made. */
    public List<Aggregation> aggregations() {
        return List.copyOf(aggregations);
    }

    private static List<SupportCell> cells(List<Averages.Weighed> averaged) {
        return averaged.stream().flatMap(each -> each.cells().stream()).toList();
    }
}
