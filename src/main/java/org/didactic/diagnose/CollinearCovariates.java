package org.didactic.diagnose;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.Dropped;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Term;

/** Finds covariates and factor levels that an estimator left out because the others determine them. */
final class CollinearCovariates implements DesignCheck.OnEstimates {
    @Override
    public String id() {
        return "collinear.covariate";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public List<Finding> evaluate(StudyDesign design, Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        for (Estimation estimation : evidence.estimations()) {
            List<String> names = estimation.dropped().stream()
                    .map(Dropped::term)
                    .filter(term -> term instanceof Term.Covariate || term instanceof Term.FactorLevel)
                    .map(Term::text)
                    .toList();
            if (!names.isEmpty()) {
                findings.add(Findings.of(
                        this,
                        estimation.outcome() + "." + estimation.estimator(),
                        String.join(", ", names) + (names.size() == 1 ? " was" : " were")
                                + " left out: the effects and the covariates before "
                                + (names.size() == 1 ? "it" : "them") + " determine "
                                + (names.size() == 1 ? "it" : "them") + ".",
                        List.of(),
                        "Remove the column from the covariates, or the one that determines it."));
            }
        }
        return findings;
    }
}
