package org.didactic.result.audit;

import java.util.ArrayList;
import java.util.List;
import org.didactic.numeric.ReferenceDistribution;
import org.didactic.result.published.PrintedCell;
import org.didactic.result.published.PrintedStatistic;

/**
 * A printed p-value with the t it is of.
 *
 * @param size the absolute values that t may have
 * @param p the values that the p-value may have
 */
record PrintedP(TableRow row, Interval size, Interval p) {

    /** Returns all p-values that are said to be of a t, or say nothing and stand beside one. */
    static List<PrintedP> all(PrintedTables tables) {
        List<PrintedP> found = new ArrayList<>();
        for (TableRow row : tables.rows(each -> true)) {
            PrintedCell cell = row.cell(PrintedStatistic.P);
            Interval t = row.values(PrintedStatistic.T);
            Interval p = cell == null ? null : TableRow.values(cell);
            if (cell != null && p != null && t != null && List.of("", "t").contains(cell.pOf())) {
                found.add(new PrintedP(row, t.size(), p));
            }
        }
        return found;
    }

    /** Returns whether the two fit under a distribution. */
    boolean fits(ReferenceDistribution distribution) {
        return PossibleDistributions.p(distribution, size).meets(p);
    }

    /** Returns the two as printed: {@code p .139 of t 1.49}. */
    String words() {
        return "p " + row.printed(PrintedStatistic.P) + " of t " + row.printed(PrintedStatistic.T);
    }
}
