package org.didactic.estimate.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.Term;
import org.didactic.estimate.sample.TreatedRows;

/**
 * The regressors of the treatment: for each used row at most one is switched on.
 *
 * @param terms one a regressor, in the order in which they enter
 * @param column for each used row the regressor that is one there, −1 for none
 */
public record EventColumns(List<Term> terms, int[] column) {

    /** Returns a regressor for each of these cells, which are among those of the rows. */
    public static EventColumns ofCells(TreatedRows treated, List<SupportCell> cells) {
        Map<Term, Integer> columns = new LinkedHashMap<>();
        cells.forEach(cell -> columns.put(new Term.Cell(cell.cohort(), cell.key()), columns.size()));
        int[] column = treated.ofRows(cell -> columns.getOrDefault(new Term.Cell(cell.cohort(), cell.key()), -1), -1);
        return new EventColumns(List.copyOf(columns.keySet()), column);
    }
}
