package org.didactic.result.audit;

import java.util.ArrayList;
import java.util.List;
import org.didactic.result.published.PrintedStatistic;
import org.jspecify.annotations.Nullable;

/**
 * How many parameters an AIC leaves a model with, by N, R² and the outcome's standard deviation.
 *
 * <p>AIC = N(ln 2π + 1 + ln(RSS/N)) + 2K with RSS = (1 − R²)(N − 1)SD²; K counts all fixed effects and not the variance.
 * The standard deviation is that of the one row of a summary of data that has the table's N, if there is one; whether it
 * is printed in per cent shows in K, which has to lie between 1 and N.
 */
final class AicParameters {
    private static final double[] SCALES = {1, 0.01};

    private AicParameters() {}

    /** Returns all numbers of parameters, or null where they cannot be told. */
    static @Nullable Interval of(PrintedTables tables, PrintedTable table, String estimator) {
        Interval n = table.ofColumn(estimator, PrintedStatistic.N);
        Interval aic = table.ofColumn(estimator, PrintedStatistic.AIC);
        Interval fit = table.ofColumn(estimator, PrintedStatistic.R2);
        if (n == null || aic == null || fit == null || fit.high() >= 1) {
            return null;
        }
        double rows = (n.low() + n.high()) / 2;
        List<Interval> possible = new ArrayList<>();
        for (Interval deviation : deviations(tables, table, rows)) {
            for (double scale : SCALES) {
                Interval parameters = parameters(rows, aic, fit, deviation.times(scale));
                if (parameters.high() >= 1 && parameters.low() < rows) {
                    possible.add(parameters);
                }
            }
        }
        return possible.size() == 1 ? possible.get(0) : null;
    }

    /** Returns the standard deviations of outcomes with so many rows: the table's own, or those of summaries of data. */
    private static List<Interval> deviations(PrintedTables tables, PrintedTable table, double rows) {
        Interval own = table.ofColumn("", PrintedStatistic.SD);
        if (own != null) {
            return List.of(own);
        }
        List<Interval> found = new ArrayList<>();
        for (TableRow row :
                tables.rows(each -> each.estimator().isEmpty() && !each.name().isEmpty())) {
            Interval n = row.values(PrintedStatistic.N);
            Interval deviation = row.values(PrintedStatistic.SD);
            if (n != null && deviation != null && deviation.low() > 0 && n.meets(new Interval(rows, rows))) {
                found.add(deviation);
            }
        }
        return found;
    }

    private static Interval parameters(double rows, Interval aic, Interval fit, Interval deviation) {
        return new Interval(
                parameters(rows, aic.low(), fit.low(), deviation.high()),
                parameters(rows, aic.high(), fit.high(), deviation.low()));
    }

    private static double parameters(double rows, double aic, double fit, double deviation) {
        double variance = (1 - fit) * (rows - 1) / rows * deviation * deviation;
        return (aic - rows * (StrictMath.log(2 * Math.PI) + 1 + StrictMath.log(variance))) / 2;
    }
}
