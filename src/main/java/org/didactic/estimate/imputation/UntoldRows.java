package org.didactic.estimate.imputation;

import java.util.Map;
import java.util.TreeMap;
import org.didactic.estimate.Exclusion;
import org.didactic.estimate.Exclusion.Rule;
import org.didactic.estimate.Term;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.numeric.CollinearityCholesky;

/**
 * Finds treated rows of which the untreated rows tell nothing: a regressor that others determine on the untreated rows takes
 * a value there that they do not give it.
 */
final class UntoldRows {
    /** What collinear columns may differ by on the untreated rows: the root of the tolerance, some times over. */
    private static final double OF_SWEPT = 1e-4;

    private static final double OF_RAW = 1e-10;

    private UntoldRows() {}

    /** Returns why rows of the panel must go; empty when all may stay. */
    static Map<Integer, Exclusion> of(UntreatedModel model) {
        DesignMatrix design = model.design();
        CollinearityCholesky factor = model.fit().factor();
        Map<Integer, Exclusion> reasons = new TreeMap<>();
        for (int column = 0; column < design.columns(); column++) {
            if (factor.kept(column)) {
                continue;
            }
            Exclusion reason =
                    new Exclusion(Rule.NO_CONTROL_LEFT, "untreated rows do not tell " + name(design, column));
            double[] departure = departure(design, factor, column);
            double tolerance = tolerance(design, column);
            for (int row = 0; row < departure.length; row++) {
                if (design.weight(row) == 0 && Math.abs(departure[row]) > tolerance) {
                    reasons.putIfAbsent(design.panelRows()[row], reason);
                }
            }
        }
        return reasons;
    }

    /** Returns by how much the column differs in each row from what it is made of on the untreated rows. */
    private static double[] departure(DesignMatrix design, CollinearityCholesky factor, int column) {
        double[] combination = factor.combination(column);
        for (int j = 0; j < combination.length; j++) {
            combination[j] = -combination[j];
        }
        combination[column] = 1;
        return design.fitted(combination);
    }

    private static double tolerance(DesignMatrix design, int column) {
        double[] alone = new double[design.columns()];
        alone[column] = 1;
        double[] swept = design.fitted(alone);
        double variation = 0;
        double rows = 0;
        for (int row = 0; row < swept.length; row++) {
            variation += design.weight(row) * swept[row] * swept[row];
            rows += design.weight(row);
        }
        return OF_SWEPT * Math.sqrt(variation / rows) + OF_RAW * Math.sqrt(design.rawVariation()[column] / rows);
    }

    private static String name(DesignMatrix design, int column) {
        if (column < design.effectColumns()) {
            return "the effects";
        }
        Term term = design.terms().get(column - design.effectColumns());
        if (term instanceof Term.FactorLevel level) {
            return level.column() + " " + level.level();
        }
        return term instanceof Term.Covariate covariate ? covariate.column() : term.text();
    }
}
