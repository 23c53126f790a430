package org.didactic.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes findings and puts them in order. */
final class Findings {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::severity).thenComparing(Finding::id);

    private Findings() {}

    /** Returns a finding of a check, not accepted. */
    static Finding of(DesignCheck check, String where, String what, List<String> units, String remedy) {
        return new Finding(check.id(), check.severity(), where, what, units, remedy, "");
    }

    /**
     * Returns the findings sorted by severity and id, and within them by place in the order in which they were found, which
     * is that of the analysis file; those that say the same of several places become one.
     */
    static List<Finding> inOrder(List<Finding> findings) {
        Map<Finding, List<String>> places = new LinkedHashMap<>();
        for (Finding finding : findings) {
            places.computeIfAbsent(at(finding, ""), same -> new ArrayList<>()).add(finding.where());
        }
        List<Finding> merged = new ArrayList<>();
        places.forEach((finding, where) -> merged.add(at(finding, String.join(", ", where))));
        merged.sort(ORDER);
        return List.copyOf(merged);
    }

    private static Finding at(Finding finding, String where) {
        return new Finding(
                finding.id(),
                finding.severity(),
                where,
                finding.what(),
                finding.units(),
                finding.remedy(),
                finding.accepted());
    }
}
