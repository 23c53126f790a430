package org.didactic.result.audit;

import java.util.ArrayList;
import java.util.List;
import org.didactic.result.published.PrintedStatistic;
import org.didactic.text.Counted;
import org.didactic.text.NumberText;

/**
 * Whether the parameters that AIC leaves are as many as the claimed degrees of freedom take: one for each cluster, of which
 * there is one more than these, and the others. How many others there are a user may tell, counted from the description of
 * the model; without that they are at least the periods printed, and the number left for them is for a person to read.
 */
final class ParametersFromAic implements AuditCheck {
    private static final String ID = "parameters-from-aic";

    @Override
    public List<AuditFinding> of(PrintedTables tables) {
        List<AuditFinding> found = new ArrayList<>();
        for (PrintedTable table : tables.tables()) {
            for (String estimator : table.estimators()) {
                TableRow column = table.row("", estimator);
                Interval parameters = AicParameters.of(tables, table, estimator);
                Double claimed = column == null ? null : column.distributions().claimed();
                if (column != null && parameters != null && claimed != null && isCount(claimed)) {
                    Integer others = tables.others().get(PrintedTables.model(table.name(), estimator));
                    int periods = table.periods(estimator).size();
                    found.addAll(
                            others == null
                                    ? unknown(column, parameters, claimed.longValue(), periods)
                                    : known(column, parameters, claimed.longValue(), others));
                }
            }
        }
        return found;
    }

    /** Clusters cannot be told from the normal distribution, nor from degrees of freedom that were approximated. */
    private static boolean isCount(double claimed) {
        return !Double.isInfinite(claimed) && claimed == Math.rint(claimed);
    }

    private static List<AuditFinding> known(TableRow column, Interval parameters, long claimed, int others) {
        Interval clusters = parameters.plus(new Interval(-others, -others));
        if (clusters.meets(new Interval(claimed + 1, claimed + 1))) {
            return List.of();
        }
        String what = source(column, parameters) + "; " + degrees(claimed) + " and "
                + Counted.of(others, "other parameter") + " take " + NumberText.count(claimed + 1 + others) + ".";
        String number = whole(clusters);
        return List.of(AuditFinding.note(
                column,
                ID,
                what,
                number.isEmpty()
                        ? "No number of clusters fits, if each has a parameter."
                        : "That is " + number + " clusters, if each has a parameter."));
    }

    private static List<AuditFinding> unknown(TableRow column, Interval parameters, long claimed, int periods) {
        Interval left = parameters.plus(new Interval(-claimed - 1, -claimed - 1));
        String others = whole(left);
        if (others.isEmpty() || left.high() < periods) {
            return List.of(AuditFinding.note(
                    column,
                    ID,
                    source(column, parameters) + "; " + degrees(claimed) + " and "
                            + Counted.of(periods, "printed period") + " take at least "
                            + NumberText.count(claimed + 1 + periods) + ".",
                    "The clusters are fewer, or not each has a parameter."));
        }
        String what = source(column, parameters) + ". " + degrees(claimed) + " are those of "
                + Counted.of(claimed + 1, "cluster") + "; if each has a parameter, " + others
                + " are left for all else, "
                + Counted.of(periods, "printed period") + " among them. Is that the model?";
        return List.of(new AuditFinding(
                AuditFinding.Severity.READ, column.table(), column.name(), column.estimator(), ID, what, ""));
    }

    private static String source(TableRow column, Interval parameters) {
        return "AIC " + column.printed(PrintedStatistic.AIC) + ", R\u00b2 " + column.printed(PrintedStatistic.R2)
                + ", N "
                + column.printed(PrintedStatistic.N) + " and the outcome's SD leave " + Ranges.number(parameters, 1)
                + " parameters";
    }

    private static String degrees(long claimed) {
        return NumberText.count(claimed) + " degrees of freedom";
    }

    /** Returns the counts in an interval; empty where it has none. */
    private static String whole(Interval values) {
        long fewest = (long) Math.max(0, Math.ceil(values.low()));
        long most = (long) Math.floor(values.high());
        if (fewest > most) {
            return "";
        }
        return fewest == most ? NumberText.count(most) : NumberText.count(fewest) + " to " + NumberText.count(most);
    }
}
