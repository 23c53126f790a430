package org.didactic.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.didactic.estimate.Exclusion;
import org.didactic.estimate.Sample;
import org.didactic.panel.Lineage;
import org.didactic.panel.Panel;
import org.jspecify.annotations.Nullable;

/** Says of each row of a source what became of it in one estimation. */
final class RowClasses {
    static final String USED = "used";
    static final String NOT_IN_THIS_OUTCOME = "not in this outcome";

    private static final Comparator<Exclusion> FIRST_APPLIED = Comparator.comparing(Exclusion::rule)
            .thenComparing(Exclusion::detail)
            .thenComparing(Exclusion::cause);

    private RowClasses() {}

    /**
     * Returns one text a row, in file order: {@code used} if a used row of the panel took a value from it, otherwise the
     * first reason among the panel's rows that did, otherwise what kept it from reaching the panel.
     */
    static List<String> of(String source, int rows, Panel panel, Sample sample) {
        List<Lineage> lineages = panel.lineages().stream()
                .filter(lineage -> lineage.source().equals(source))
                .toList();
        List<String> classes = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            classes.add(lineages.isEmpty() ? NOT_IN_THIS_OUTCOME : classOf(row, lineages, sample));
        }
        return classes;
    }

    private static String classOf(int row, List<Lineage> lineages, Sample sample) {
        @Nullable Exclusion first = null;
        for (Lineage lineage : lineages) {
            for (int panelRow : lineage.panelRows().get(row)) {
                @Nullable Exclusion exclusion = sample.exclusions().get(panelRow);
                if (exclusion == null) {
                    return USED;
                }
                if (first == null || FIRST_APPLIED.compare(exclusion, first) < 0) {
                    first = exclusion;
                }
            }
        }
        return first != null ? first.text() : fate(row, lineages);
    }

    /** A source that is joined twice gives its row as many fates; the first stands for all. */
    private static String fate(int row, List<Lineage> lineages) {
        Lineage lineage = lineages.get(0);
        String fate = lineage.fates().get(row);
        if (fate.isEmpty()) {
            throw new IllegalStateException(
                    "row in line " + lineage.rows().get(row).line() + " of source (" + lineage.source()
                            + ") has neither a panel row nor a reason");
        }
        return fate;
    }
}
