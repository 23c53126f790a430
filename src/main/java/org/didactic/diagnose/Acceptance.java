package org.didactic.diagnose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.didactic.text.Located;
import org.didactic.text.NearestName;
import org.didactic.text.Problem;
import org.jspecify.annotations.Nullable;

/** Carries the reasons for which an analysis file accepts a check into what the check found. */
final class Acceptance {
    /** Checks that a file may already accept and that this version does not run. */
    private static final List<String> LATER = List.of("pretrend.low-power");

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

    /** Returns a problem for each accepted id that no check has. */
    static List<Problem> unknown(Map<String, Located<String>> accept, List<String> ids) {
        List<String> known = new ArrayList<>(ids);
        known.addAll(LATER);
        List<Problem> problems = new ArrayList<>();
        new LinkedHashMap<>(accept).forEach((id, reason) -> {
            if (!known.contains(id)) {
                @Nullable String near = NearestName.of(id, known);
                problems.add(reason.problem(
                        "no design check has this id (" + id + ")",
                        near == null ? "choose one of " + String.join(", ", known) : "you meant " + near));
            }
        });
        return problems;
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
