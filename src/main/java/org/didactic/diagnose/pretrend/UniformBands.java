package org.didactic.diagnose.pretrend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.didactic.diagnose.PeriodEffects;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.numeric.CollinearityCholesky;
import org.didactic.numeric.NormalRectangle;
import org.didactic.numeric.SymmetricMatrix;
import org.didactic.numeric.UniformCriticalValue;
import org.jspecify.annotations.Nullable;

/** Bands around the effects by event time that hold for all of them at once with the level of the intervals. */
final class UniformBands {
    private static final String SINGULAR =
            "the effects by event time determine one another: too few units or clusters tell of them";
    private static final String TOO_MANY = "there are too many event times for one band";

    private UniformBands() {}

    /** Returns a band for each event time with an estimate. */
    static List<TermEstimate> of(Estimation estimation, double level) {
        PeriodEffects effects = PeriodEffects.of(estimation);
        String problem = problem(effects);
        double critical = problem.isEmpty() ? UniformCriticalValue.of(effects.correlation(), level, df(estimation)) : 0;
        List<TermEstimate> bands = new ArrayList<>();
        for (TermEstimate each : estimation.estimates()) {
            if (each.term() instanceof Term.Period && each.value() instanceof Value.Estimated told) {
                double reach = critical * told.standardError();
                Value band = problem.isEmpty()
                        ? new Value.Range(told.estimate() - reach, told.estimate() + reach)
                        : new Value.NotIdentified(problem);
                Term term = Term.Diagnostic.of("uniform", each.term().text());
                bands.add(new TermEstimate(term, band, each.rows(), each.treatedUnits()));
            }
        }
        return bands;
    }

    /** The degrees of freedom of the estimates, the fewest where each has its own; null for the normal distribution. */
    private static @Nullable Double df(Estimation estimation) {
        Double fewest = null;
        for (TermEstimate each : estimation.estimates()) {
            if (each.term() instanceof Term.Period && each.value() instanceof Value.Estimated told) {
                Double df = told.df();
                fewest = df == null || fewest != null && fewest <= df ? fewest : df;
            }
        }
        return fewest;
    }

    private static String problem(PeriodEffects effects) {
        int order = effects.keys().size();
        if (order == 0) {
            return effects.problem();
        }
        if (order > NormalRectangle.LARGEST_ORDER) {
            return TOO_MANY;
        }
        SymmetricMatrix correlation = effects.correlation();
        double[] ones = new double[order];
        Arrays.fill(ones, 1);
        return CollinearityCholesky.of(correlation, ones).keptColumns().length < order ? SINGULAR : "";
    }
}
