package org.didactic.panel;

import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.didactic.spec.Analysis;
import org.didactic.spec.VariantSpec;
import org.didactic.text.Problems;

/** Makes the panels of the variants of an analysis from panels that are derived and from those that are cleaned. */
final class VariantPanels {
    private final Analysis analysis;
    private final VariantRows rows;

    VariantPanels(Analysis analysis, MissingColumns missing, Problems problems) {
        this.analysis = analysis;
        this.rows = new VariantRows(missing, problems);
    }

    /**
     * Returns by the variant's id the panels of its outcomes, after reporting conditions that cannot be asked of them.
     *
     * @param derived the panels before cleaning
     * @param cleaned the same panels after it, in the same order
     * @param finished those of them that nothing is wrong with, by id
     */
    Map<String, Map<String, VariantPanel>> of(
            List<PanelDraft> derived, List<PanelDraft> cleaned, Map<String, Panel> finished) {
        Map<String, Map<String, VariantPanel>> all = new LinkedHashMap<>();
        for (VariantSpec variant : analysis.robustness().variants()) {
            KeptCleaning cleaning = new KeptCleaning(analysis.data().clean(), variant.keepValues());
            Map<String, VariantPanel> panels = new LinkedHashMap<>();
            for (int i = 0; i < derived.size(); i++) {
                PanelDraft declared = cleaned.get(i);
                if (!concerns(variant, declared)) {
                    continue;
                }
                boolean anew = cleaning.concerns(declared);
                PanelDraft draft = anew ? cleaning.apply(derived.get(i)) : declared;
                BitSet kept = rows.of(variant, draft);
                Panel panel = finished.get(draft.id());
                if (panel != null) {
                    panels.put(
                            draft.id(),
                            new VariantPanel(
                                    anew ? panel.with(draft.columns(), draft.cleaning()) : panel,
                                    anew ? cleaning.changed() : Set.of(),
                                    kept));
                }
            }
            all.put(variant.id().value(), Collections.unmodifiableMap(panels));
        }
        return Collections.unmodifiableMap(all);
    }

    private boolean concerns(VariantSpec variant, PanelDraft panel) {
        return analysis.outcomes().stream()
                .anyMatch(outcome ->
                        variant.concerns(outcome) && outcome.panel().value().equals(panel.id()));
    }
}
