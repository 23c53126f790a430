package org.didactic.estimate.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.Term;
import org.didactic.estimate.sample.TreatedRows;

/**
 * The regressors of the treatment: for each used row at most one is switched on; and slopes that go with them.
 *
 * @param terms one a regressor, in the order in which they enter
 * @param column for each used row the regressor that is one there, −1 for none
 * @param slopes covariates whose coefficient differs among rows; they enter after the common covariates
 */
public record EventColumns(List<Term> terms, int[] column, List<Slope> slopes) {

    /** Returns regressors without slopes. */
    public EventColumns(List<Term> terms, int[] column) {
        this(terms, column, List.of());
    }

    /** Returns a regressor for each of these cells, which are among those of the rows. */
    public static EventColumns ofCells(TreatedRows treated, List<SupportCell> cells) {
        Map<Term, Integer> columns = new LinkedHashMap<>();
        cells.forEach(cell -> columns.put(cell.term(), columns.size()));
        int[] column = treated.ofRows(cell -> columns.getOrDefault(cell.term(), -1), -1);
        return new EventColumns(List.copyOf(columns.keySet()), column);
    }

    /**
     * A covariate among some of the rows.
     *
     * @param values one a used row, zero elsewhere
     */
    public record Slope(Term.Slope term, double[] values) {}
}
