package org.didactic.result.audit;

import java.util.ArrayList;
import java.util.List;
import org.didactic.result.published.PrintedStatistic;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * Whether the parameters that AIC leaves are as many as the claimed degrees of freedom take: one for each cluster, of which
 * there is one more than these, and the others. How many others there are may stand in the file as the estimate of a row
 * {@code parameters}, counted from the description of the model; without it they are at least the periods printed.
 */
final class ParametersFromAic implements AuditCheck {
    private static final String OTHERS = "parameters";

    @Override
    public List<AuditFinding> of(PrintedTables tables) {
        List<AuditFinding> found = new ArrayList<>();
        for (PrintedTable table : tables.tables()) {
            for (String estimator : table.estimators()) {
                TableRow column = table.row("", estimator);
                Interval parameters = AicParameters.of(tables, table, estimator);
                if (column != null && parameters != null) {
                    AuditFinding finding = finding(table, column, parameters);
                    if (finding != null) {
                        found.add(finding);
                    }
                }
            }
        }
        return found;
    }

    private static @Nullable AuditFinding finding(PrintedTable table, TableRow column, Interval parameters) {
        Double claimed = column.distributions().claimed();
        if (claimed == null || claimed.isInfinite()) {
            return null;
        }
        TableRow row = table.row(OTHERS, column.estimator());
        Interval printed = row == null ? null : row.values(PrintedStatistic.ESTIMATE);
        double others = printed == null
                ? table.periods(column.estimator()).size()
                : Math.rint((printed.low() + printed.high()) / 2);
        Interval units = new Interval(parameters.low() - others, parameters.high() - others);
        boolean fits = claimed + 1 <= units.high() && (printed == null || claimed + 1 >= units.low());
        if (fits) {
            return null;
        }
        String what = "AIC " + column.printed(PrintedStatistic.AIC) + ", R\u00b2 " + column.printed(PrintedStatistic.R2)
                + ", N " + column.printed(PrintedStatistic.N) + " and the outcome's SD leave "
                + Ranges.number(parameters, 1)
                + " parameters; " + NumberText.brief(claimed) + " degrees of freedom and "
                + NumberText.whole(others) + (printed == null ? " periods alone" : " other parameters") + " take "
                + NumberText.brief(claimed + 1 + others) + ".";
        return AuditFinding.note(column, "parameters-from-aic", what, clusters(units, printed != null));
    }

    private static String clusters(Interval units, boolean exact) {
        long most = (long) Math.floor(units.high());
        long fewest = (long) Math.ceil(units.low());
        if (exact && fewest > most) {
            return "No whole number of clusters fits.";
        }
        String number = exact && fewest < most ? fewest + " to " + most : (exact ? "" : "at most ") + most;
        return "That is " + number + " clusters, if each has a parameter.";
    }
}
