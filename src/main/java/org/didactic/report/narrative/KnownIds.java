package org.didactic.report.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.didactic.estimate.Term;
import org.didactic.result.ResultRow;
import org.didactic.spec.Analysis;
import org.didactic.spec.Draws;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.jspecify.annotations.Nullable;

/** The ids that numbers of a study may have, as far as its analysis file tells. */
record KnownIds(Analysis analysis) {
    /** The terms that are followed by a period, a cohort or a column. */
    private static final List<String> WITH_KEY =
            List.of("period", "cohort", "cell", "group", "calendar", "covariate", "factor", "contamination");

    /** Returns the mistake of asking for a number that no estimates can give, or null. */
    @Nullable
    AuthorMistake mistake(String function, String id) {
        String[] parts = id.split("\\.", 3);
        String term = parts.length < 3 ? "" : parts[2];
        List<String> terms = isTerm(term) ? List.of(term) : plainTerms();
        List<String> known = new ArrayList<>();
        for (OutcomeSpec outcome : analysis.outcomes()) {
            for (EstimatorSpec estimator : analysis.estimators()) {
                for (String run : runs(estimator)) {
                    for (String each : terms) {
                        known.add(ResultRow.id(outcome.id().value(), estimator.id() + run, each));
                    }
                }
            }
        }
        return known.contains(id) ? null : AuthorMistake.unknown(function, "no number has this id", id, known);
    }

    /** What follows the estimator in its ids: nothing, and the names of what is drawn anew. */
    private static List<String> runs(EstimatorSpec estimator) {
        Draws draws = estimator.options().inference().draws();
        List<String> runs = new ArrayList<>(List.of(""));
        if (draws.wild() != null) {
            runs.addAll(List.of("@wild", "@wild_equal_tail", "@wild_unrestricted"));
        }
        if (draws.randomisation() != null) {
            runs.add("@randomisation");
        }
        if (draws.multiplier() != null) {
            runs.add("@bootstrap");
        }
        return runs;
    }

    private static boolean isTerm(String term) {
        int colon = term.indexOf(':');
        return plainTerms().contains(term) || colon > 0 && WITH_KEY.contains(term.substring(0, colon));
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
