package org.didactic.estimate.decomposition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.didactic.estimate.Decomposition;
import org.didactic.estimate.Decomposition.Against;
import org.didactic.estimate.Decomposition.Kind;
import org.didactic.estimate.Decomposition.Part;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.Term;
import org.didactic.estimate.design.EventColumns;
import org.didactic.estimate.sample.TreatedRows;

/**
 * The weights with which the effects on treated rows enter the one coefficient after the start (de Chaisemartin and
 * D'Haultfœuille 2020, theorem 1): the residual of the treatment on all other regressors, over its sum on treated rows. They
 * sum to one; negative ones mean that the coefficient can have a sign that no effect has.
 */
final class TreatmentWeights {
    private final FittedRegression fitted;

    TreatmentWeights(FittedRegression fitted) {
        this.fitted = fitted;
    }

    /** Returns a part for each cohort in each period after its start, with its effect from the saturated regression. */
    Decomposition decomposition() {
        Term of = new Term.Att();
        if (!fitted.identification().identified(of)) {
            return Decomposition.refused(Kind.TREATMENT_WEIGHTS, of, "the coefficient is not identified");
        }
        double[] weights = weights(of);
        NegativeWeights negative = NegativeWeights.of(weights);
        return new Decomposition(Kind.TREATMENT_WEIGHTS, of, parts(weights), negative.count(), negative.sum(), "");
    }

    /** Returns the weight of each row; zero on rows that are not treated. */
    private double[] weights(Term of) {
        double[] residual = fitted.design().fitted(fitted.influence(of));
        double[] weights = new double[residual.length];
        for (int row = 0; row < weights.length; row++) {
            if (fitted.treated().cellOfRow()[row] >= 0) {
                weights[row] = fitted.design().weight(row) * residual[row];
            }
        }
        return weights;
    }

    private List<Part> parts(double[] weights) {
        int[] cohorts = cohorts();
        Map<Integer, Map<Integer, Cell>> cells = new TreeMap<>();
        for (int row = 0; row < weights.length; row++) {
            if (fitted.treated().cellOfRow()[row] >= 0) {
                cells.computeIfAbsent(cohorts[row], cohort -> new TreeMap<>())
                        .computeIfAbsent(time(row), time -> new Cell())
                        .add(weights[row]);
            }
        }
        SaturatedFit saturated = new SaturatedFit(fitted, columns(cells));
        List<Part> parts = new ArrayList<>();
        cells.forEach((cohort, byTime) -> byTime.forEach((time, cell) -> parts.add(new Part(
                cohort,
                new Against.Time(time),
                cell.rows,
                cell.weight,
                saturated.effect(new Term.Cell(cohort, time - cohort))))));
        return List.copyOf(parts);
    }

    private EventColumns columns(Map<Integer, Map<Integer, Cell>> cells) {
        Map<Term, Integer> columns = new LinkedHashMap<>();
        cells.forEach((cohort, byTime) ->
                byTime.keySet().forEach(time -> columns.put(new Term.Cell(cohort, time - cohort), columns.size())));
        int[] cohorts = cohorts();
        int[] column = new int[fitted.design().panelRows().length];
        for (int row = 0; row < column.length; row++) {
            int cohort = cohorts[row];
            column[row] = cohort == TreatedRows.NONE
                    ? -1
                    : columns.getOrDefault(new Term.Cell(cohort, time(row) - cohort), -1);
        }
        return new EventColumns(List.copyOf(columns.keySet()), column);
    }

    /** Returns the cohort of each row, none for rows that are not treated. */
    private int[] cohorts() {
        return fitted.treated().ofRows(SupportCell::cohort, TreatedRows.NONE);
    }

    private int time(int row) {
        return fitted.task().panel().time(fitted.design().panelRows()[row]);
    }

    /** The sum of a cell's weights; mutable while rows are gone through. */
    private static final class Cell {
        private int rows;
        private double weight;

        void add(double rowWeight) {
            rows++;
            weight += rowWeight;
        }
    }
}
