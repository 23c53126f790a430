package org.didactic.diagnose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.didactic.text.Located;

/** Carries the reasons for which an analysis file accepts a check into what the check found. */
final class Acceptance {
    private Acceptance() {}

    /**
     * Returns the findings with their reasons, and a note for each accepted check that ran and found nothing.
     *
     * @param ran the ids of the checks that ran
     */
    static List<Finding> apply(Map<String, Located<String>> accept, List<String> ran, List<Finding> found) {
        List<Finding> result = new ArrayList<>();
        Set<String> needless = new LinkedHashSet<>(accept.keySet());
        needless.retainAll(ran);
        for (Finding finding : found) {
            Located<String> reason = accept.get(finding.id());
            result.add(reason == null ? finding : withReason(finding, reason.value()));
            needless.remove(finding.id());
        }
        for (String id : needless) {
            result.add(new Finding(
                    id,
                    Finding.Severity.NOTE,
                    "",
                    "The analysis file accepts this check, which found nothing.",
                    List.of(),
                    "Remove the line from accept.",
                    ""));
        }
        return result;
    }

    private static Finding withReason(Finding finding, String reason) {
        return new Finding(
                finding.id(),
                finding.severity(),
                finding.where(),
                finding.what(),
                finding.units(),
                finding.remedy(),
                reason);
    }
}
