package org.didactic.diagnose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.estimate.Estimation;
import org.didactic.text.NumberText;

/** Finds outcomes whose estimators rest on different numbers of rows, so that their estimates differ for that reason too. */
final class UnequalSamples implements DesignCheck.OnEstimates {
    @Override
    public String id() {
        return "sample.n-differs-between-estimators";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.NOTE;
    }

    @Override
    public List<Finding> evaluate(StudyDesign design, Evidence evidence) {
        Map<String, List<Estimation>> byOutcome = new LinkedHashMap<>();
        evidence.estimations()
                .forEach(each -> byOutcome
                        .computeIfAbsent(each.outcome(), outcome -> new ArrayList<>())
                        .add(each));
        List<Finding> findings = new ArrayList<>();
        byOutcome.forEach((outcome, each) -> {
            if (each.stream().map(UnequalSamples::rows).distinct().count() > 1) {
                List<String> counts = each.stream()
                        .map(one -> design.label(one.estimator()) + " " + NumberText.count(rows(one)))
                        .toList();
                findings.add(Findings.of(
                        this,
                        outcome,
                        "The estimators use different rows: " + String.join(", ", counts) + ".",
                        List.of(),
                        "The sample ledger says which rows and why."));
            }
        });
        return findings;
    }

    private static int rows(Estimation estimation) {
        return estimation.sample().rows().size();
    }
}
