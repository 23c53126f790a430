package org.didactic.estimate.decomposition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.estimate.Decomposition;
import org.didactic.estimate.Decomposition.Against;
import org.didactic.estimate.Decomposition.Kind;
import org.didactic.estimate.Decomposition.Part;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.Term;
import org.didactic.estimate.design.ClusterSums;
import org.didactic.estimate.design.EventColumns;
import org.didactic.estimate.sample.ClusterIndex;
import org.jspecify.annotations.Nullable;

/**
 * The weights with which the effects on cohorts in all event times enter each coefficient of an event study (Sun and Abraham
 * 2021, proposition 1): the coefficients of the regression of a cell's dummy on the same regressors. All of them follow from
 * the factor of the event study and one pass over the rows, which sums the swept rows of each cell.
 */
final class EventWeights {
    private final FittedRegression fitted;
    private final List<SupportCell> cells;
    private final int reference;
    private final double[][] sums;
    private final SaturatedFit saturated;

    /**
     * Prepares the weights of an event study.
     *
     * @param reference the key of the reference
     */
    EventWeights(FittedRegression fitted, int reference) {
        this.fitted = fitted;
        this.cells = fitted.treated().cells();
        this.reference = reference;
        this.sums = sumsOfCells();
        List<SupportCell> included =
                cells.stream().filter(cell -> cell.key() != reference).toList();
        this.saturated = new SaturatedFit(fitted, EventColumns.ofCells(fitted.treated(), included));
    }

    /** Returns for each cell the weighted sum of its swept rows, column by column; a last sum is that of no cell. */
    private double[][] sumsOfCells() {
        Map<Term, Integer> numbers = new LinkedHashMap<>();
        cells.forEach(cell -> numbers.put(cell.term(), numbers.size()));
        int[] cellOfRow =
                fitted.treated().ofRows(cell -> numbers.getOrDefault(cell.term(), cells.size()), cells.size());
        double[] ones = new double[cellOfRow.length];
        Arrays.fill(ones, 1);
        return ClusterSums.of(fitted.design(), ones, new ClusterIndex(cells.size() + 1, cellOfRow));
    }

    /** Returns what the coefficient of an event time is made of. */
    Decomposition decomposition(Term.Period of) {
        if (!fitted.identification().identified(of)) {
            return Decomposition.refused(Kind.EVENT_WEIGHTS, of, "the coefficient is not identified");
        }
        double[] influence = fitted.influence(of);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            SupportCell cell = cells.get(i);
            double weight = 0;
            for (int column = 0; column < influence.length; column++) {
                weight += sums[i][column] * influence[column];
            }
            parts.add(new Part(cell.cohort(), new Against.EventTime(cell.key()), cell.rows(), weight, effect(cell)));
        }
        NegativeWeights negative = NegativeWeights.of(parts.stream()
                .filter(part -> part.against().equals(new Against.EventTime(of.key())))
                .mapToDouble(Part::weight)
                .toArray());
        parts.sort(Comparator.comparingInt(Part::cohort));
        return new Decomposition(Kind.EVENT_WEIGHTS, of, List.copyOf(parts), negative.count(), negative.sum(), "");
    }

    /** Returns the effect in a cell: zero at the reference, where the cohort has rows there to measure it against. */
    private @Nullable Double effect(SupportCell cell) {
        boolean anchored = cells.stream().anyMatch(each -> each.key() == reference && each.cohort() == cell.cohort());
        if (!anchored) {
            return null;
        }
        return cell.key() == reference ? Double.valueOf(0) : saturated.effect(cell.term());
    }
}
