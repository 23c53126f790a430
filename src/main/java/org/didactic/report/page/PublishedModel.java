package org.didactic.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.didactic.report.table.DifferencesTable;
import org.didactic.report.table.Table;
import org.didactic.report.wording.PublishedWords;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.published.CellVerdict.CannotBeCompared;
import org.didactic.result.published.ComparedCell;
import org.didactic.result.published.PublishedComparison;
import org.didactic.spec.Analysis;
import org.didactic.text.Counted;
import org.didactic.text.FirstNames;

/** What the block on printed values says. */
record PublishedModel(StudyIndex index) {

    /**
     * Returns the summary, the table of differences and what could not be compared.
     *
     * @param writer puts a table into the format of the page
     */
    Map<String, Object> values(Function<Table, String> writer) {
        PublishedComparison comparison = Objects.requireNonNull(index.study().published());
        int differ = comparison.counts().differ();
        int incomparable = comparison.counts().incomparable();
        return Map.of(
                "summary",
                PublishedWords.of(comparison.counts()),
                "synthetic",
                differ > 0 && index.analysis().status() == Analysis.Status.SYNTHETIC,
                "differing",
                Counted.of(differ, "cell") + (differ == 1 ? " that differs" : " that differ"),
                "differences",
                differ == 0 ? "" : writer.apply(DifferencesTable.of(index, comparison)),
                "missing",
                Counted.of(incomparable, "cell") + " that cannot be compared",
                "reasons",
                reasons(comparison));
    }

    private static List<Map<String, String>> reasons(PublishedComparison comparison) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Set<String>> abouts = new LinkedHashMap<>();
        for (ComparedCell each : comparison.cells()) {
            if (each.verdict() instanceof CannotBeCompared cannot) {
                String reason = StudyIndex.capital(cannot.reason());
                counts.merge(reason, 1, Integer::sum);
                Set<String> about = abouts.computeIfAbsent(reason, key -> new LinkedHashSet<>());
                if (!cannot.about().isEmpty()) {
                    about.add(cannot.about());
                }
            }
        }
        List<Map<String, String>> reasons = new ArrayList<>();
        counts.forEach((reason, count) -> reasons.add(Map.of(
                "reason",
                reason,
                "cells",
                Counted.of(count, "cell"),
                "names",
                FirstNames.of(List.copyOf(abouts.getOrDefault(reason, Set.of()))))));
        return reasons;
    }
}
