package org.didactic.report.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.didactic.estimate.Term;
import org.didactic.result.ResultRow;
import org.didactic.spec.Analysis;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.RobustnessSpec.Selection;
import org.jspecify.annotations.Nullable;

/** The ids that numbers of a study may have, as far as its analysis file tells. */
record KnownIds(Analysis analysis) {
    /** The terms that are followed by a period, a cohort or a column. */
    static final List<String> WITH_KEY =
            List.of("period", "cohort", "cell", "group", "calendar", "covariate", "factor", "contamination");

    /** Terms on how far an estimation is to be trusted; what follows them is only known once they are there. */
    private static final List<String> DIAGNOSTIC = List.of(
            "pretrend",
            "pretrend_wald",
            "drift",
            "uniform",
            "bias",
            "sensitivity_rm",
            "sensitivity_sd",
            "sensitivity_original",
            "breakdown_rm",
            "breakdown_sd");

    /** What stands in place of an estimator where a number is about who is treated. */
    private static final String SELECTION = "selection";

    /** Returns the mistake of asking for a number that no estimates can give, or null. */
    @Nullable
    AuthorMistake mistake(String function, String id) {
        String[] parts = id.split("\\.", 3);
        String term = parts.length < 3 ? "" : parts[2];
        List<String> terms = isTerm(term) ? List.of(term) : plainTerms();
        KnownRuns runs = new KnownRuns(analysis);
        List<String> known = new ArrayList<>();
        for (OutcomeSpec outcome : analysis.outcomes()) {
            for (EstimatorSpec estimator : analysis.estimators()) {
                for (String run : runs.estimating(estimator)) {
                    for (String each : terms) {
                        known.add(ResultRow.id(outcome.id().value(), estimator.id() + run, each));
                    }
                }
                if (!term.isEmpty()) {
                    for (String run : runs.diagnosing()) {
                        known.add(ResultRow.id(outcome.id().value(), estimator.id() + run, term));
                    }
                }
            }
            if (!term.isEmpty() && asksWhoIsTreated()) {
                known.add(ResultRow.id(outcome.id().value(), SELECTION, term));
            }
        }
        known.addAll(BoundValues.ids(analysis));
        return known.contains(id) ? null : AuthorMistake.unknown(function, "no number has this id", id, known);
    }

    private boolean asksWhoIsTreated() {
        Selection asked = analysis.robustness().selection();
        return asked.logit() || asked.balance() || asked.vif() || asked.missingness();
    }

    private static boolean isTerm(String term) {
        int colon = term.indexOf(':');
        String name = colon > 0 ? term.substring(0, colon) : "";
        return plainTerms().contains(term) || WITH_KEY.contains(name) || DIAGNOSTIC.contains(name);
    }

    private static List<String> plainTerms() {
        List<String> terms = new ArrayList<>(List.of(
                new Term.Att().text(),
                new Term.Pretrend().text(),
                new Term.PretrendWald().text(),
                new Term.NegativeWeights().text(),
                new Term.NegativeWeightSum().text(),
                new Term.AlreadyTreatedWeight().text()));
        Arrays.stream(Term.Over.values())
                .map(over -> new Term.AttOver(over).text())
                .forEach(terms::add);
        Arrays.stream(Term.Statistic.values()).map(Term.Statistic::id).forEach(terms::add);
        return terms;
    }
}
