package org.didactic.diagnose.selection;

import java.util.List;
import java.util.stream.IntStream;
import org.didactic.data.NumberColumn;
import org.didactic.panel.Panel;

/**
 * Covariates on the rows of a panel in which none of them is missing.
 *
 * @param names of the covariates
 * @param rows of the panel, ascending
 * @param columns the numbers of each covariate on these rows
 */
record CovariateTable(Panel panel, List<String> names, int[] rows, double[][] columns) {

    static CovariateTable of(Panel panel, List<String> names) {
        List<NumberColumn> read = names.stream().map(panel::number).toList();
        int[] rows = IntStream.range(0, panel.rows())
                .filter(row -> read.stream().allMatch(column -> column.missing(row) == null))
                .toArray();
        double[][] columns = new double[read.size()][rows.length];
        for (int j = 0; j < columns.length; j++) {
            for (int i = 0; i < rows.length; i++) {
                columns[j][i] = read.get(j).value(rows[i]);
            }
        }
        return new CovariateTable(panel, List.copyOf(names), rows, columns);
    }
}
