package org.didactic.estimate.robustness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.didactic.data.Missing;
import org.didactic.data.NumberColumn;
import org.didactic.panel.Panel;
import org.didactic.panel.VariantPanel;
import org.didactic.spec.EstimatorSpec;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * Covariates fixed at their units' first values: {@code beds×2017} is the first value in the rows of 2017 and 0 in others.
 *
 * @param names of the columns, in the order in which they enter
 */
record BaselineCovariates(List<Located<String>> names, Map<String, NumberColumn> columns) {

    /**
     * Returns columns for each covariate and each period that the variant keeps but the first, whose level the effects of
     * units absorb; for an estimator that lets slopes vary by period itself, the fixed value as {@code beds×baseline}.
     */
    static BaselineCovariates of(VariantPanel seen, List<Located<String>> covariates, EstimatorSpec estimator) {
        Panel panel = seen.panel();
        List<Integer> periods = periodsButTheFirst(seen);
        List<Located<String>> names = new ArrayList<>();
        Map<String, NumberColumn> columns = new LinkedHashMap<>();
        for (Located<String> covariate : covariates) {
            BaselineValues fixed = BaselineValues.of(panel, panel.number(covariate.value()));
            if (estimator instanceof EstimatorSpec.ExtendedTwfe) {
                Located<String> name = named(covariate, "baseline");
                names.add(name);
                columns.put(name.value(), column(panel, fixed, null));
                continue;
            }
            for (Integer period : periods) {
                Located<String> name = named(covariate, period.toString());
                names.add(name);
                columns.put(name.value(), column(panel, fixed, period));
            }
        }
        return new BaselineCovariates(List.copyOf(names), columns);
    }

    private static List<Integer> periodsButTheFirst(VariantPanel seen) {
        TreeSet<Integer> periods = new TreeSet<>();
        for (int row = 0; row < seen.panel().rows(); row++) {
            if (seen.keeps(row)) {
                periods.add(seen.panel().time(row));
            }
        }
        periods.pollFirst();
        return List.copyOf(periods);
    }

    private static Located<String> named(Located<String> covariate, String with) {
        return new Located<>(covariate.value() + "×" + with, covariate.position(), covariate.path());
    }

    private static NumberColumn column(Panel panel, BaselineValues fixed, @Nullable Integer period) {
        double[] values = new double[panel.rows()];
        @Nullable Missing[] reasons = new Missing[panel.rows()];
        for (int row = 0; row < values.length; row++) {
            int unit = panel.unit(row);
            reasons[row] = fixed.missing(unit);
            values[row] = period == null || panel.time(row) == period ? fixed.value(unit) : 0;
        }
        return new NumberColumn(values, reasons);
    }
}
