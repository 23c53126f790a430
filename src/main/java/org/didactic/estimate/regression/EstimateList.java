package org.didactic.estimate.regression;

import java.util.ArrayList;
import java.util.List;
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
