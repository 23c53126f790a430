package org.didactic.result;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.didactic.estimate.Exclusion;
import org.didactic.estimate.Sample;
import org.didactic.panel.Lineage;
import org.didactic.panel.Panel;
import org.didactic.text.CodePointOrder;
import org.jspecify.annotations.Nullable;

/** Says of each row of a source what became of it in one estimation. */
final class RowClasses {
    static final String USED = "used";
    static final String NOT_IN_THIS_OUTCOME = "not in this outcome";

    private static final Comparator<Exclusion> FIRST_APPLIED = Comparator.comparing(Exclusion::rule)
            .thenComparing(Exclusion::detail, CodePointOrder.INSTANCE)
            .thenComparing(Exclusion::cause);

    private final List<Lineage> lineages;
    private final Sample sample;

    /** Words by reason: a sample has few reasons and many rows. */
    private final Map<Exclusion, String> texts = new HashMap<>();

    private RowClasses(List<Lineage> lineages, Sample sample) {
        this.lineages = lineages;
        this.sample = sample;
    }

    /**
     * Returns one text a row, in file order: {@code used} if a used row of the panel took a value from it, otherwise the
     * first reason among the panel's rows that did, otherwise what kept it from reaching the panel.
     */
    static String[] of(String source, int rows, Panel panel, Sample sample) {
        List<Lineage> lineages = panel.lineages().stream()
                .filter(lineage -> lineage.source().equals(source))
                .toList();
        RowClasses reader = new RowClasses(lineages, sample);
        String[] classes = new String[rows];
        for (int row = 0; row < rows; row++) {
            classes[row] = lineages.isEmpty() ? NOT_IN_THIS_OUTCOME : reader.classOf(row);
        }
        return classes;
    }

    private String classOf(int row) {
        @Nullable Exclusion first = null;
        for (Lineage lineage : lineages) {
            int count = lineage.panelRowCount(row);
            for (int i = 0; i < count; i++) {
                @Nullable Exclusion exclusion = sample.exclusions().get(lineage.panelRow(row, i));
                if (exclusion == null) {
                    return USED;
                }
                if (first == null || FIRST_APPLIED.compare(exclusion, first) < 0) {
                    first = exclusion;
                }
            }
        }
        // A source that is joined twice gives its row as many fates; the first stands for all.
        return first == null ? lineages.get(0).fate(row) : texts.computeIfAbsent(first, Exclusion::text);
    }
}
