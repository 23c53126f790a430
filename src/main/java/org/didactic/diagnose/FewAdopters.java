package org.didactic.diagnose;

import java.util.ArrayList;
import java.util.List;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.Counted;
import org.didactic.text.NumberText;

/** Finds models of adoption that have too few adopters for their covariates. */
final class FewAdopters implements DesignCheck.OnData {
    private static final int ENOUGH = 10;

    @Override
    public String id() {
        return "selection.few-adopters";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.NOTE;
    }

    @Override
    public List<Finding> evaluate(StudyDesign design) {
        int covariates = design.analysis().covariates().size();
        if (!design.analysis().robustness().selection().logit() || covariates == 0) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (OutcomeSpec outcome : design.analysis().outcomes()) {
            int adopters = design.firstPeriod(outcome).adopters();
            double each = (double) adopters / covariates;
            if (each < ENOUGH) {
                findings.add(Findings.of(
                        this,
                        outcome.id().value(),
                        "The model of adoption has " + Counted.of(adopters, "adopter") + " for "
                                + Counted.of(covariates, "covariate") + ", " + NumberText.page(each, 1)
                                + " each: below " + ENOUGH + ", maximum likelihood tends to exaggerate coefficients.",
                        List.of(),
                        "Read Firth's penalised estimates beside it, or use fewer covariates."));
            }
        }
        return findings;
    }
}
