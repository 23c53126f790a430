package org.didactic.panel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.didactic.spec.CleanStep;
import org.didactic.spec.DataSpec;
import org.didactic.text.Located;
import org.didactic.text.Problems;

/** The steps of a cleaning in which {@code drop_values} leaves some columns as they are. */
final class KeptCleaning {
    private final List<CleanStep> declared;
    private final Set<String> kept;

    /** Returns a cleaning that leaves these columns as they are. */
    KeptCleaning(List<CleanStep> declared, List<Located<String>> kept) {
        this.declared = declared;
        this.kept = kept.stream().map(Located::value).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns whether the cleaning of a panel differs from the declared one. */
    boolean concerns(PanelDraft panel) {
        return kept.stream().anyMatch(panel.table()::has);
    }

    /** Returns a derived panel after the steps; what is wrong with them was reported when the declared ones were run. */
    PanelDraft apply(PanelDraft derived) {
        Cleaning cleaning = new Cleaning(false, new Problems());
        List<PanelDraft> panels = List.of(derived);
        for (CleanStep step : steps()) {
            panels = cleaning.apply(step, panels);
        }
        return panels.get(0);
    }

    private List<CleanStep> steps() {
        List<CleanStep> steps = new ArrayList<>();
        for (CleanStep step : declared) {
            steps.add(
                    step instanceof CleanStep.DropValues drop
                            ? new CleanStep.DropValues(
                                    drop.columns().stream()
                                            .filter(column -> !kept.contains(column.value()))
                                            .toList(),
                                    drop.equal())
                            : step);
        }
        return steps;
    }

    /** Returns the columns whose values may differ: the kept ones, and what later steps compute from them. */
    Set<String> changed() {
        Set<String> changed = new LinkedHashSet<>();
        for (CleanStep step : declared) {
            if (step instanceof CleanStep.DropValues drop) {
                drop.columns().stream()
                        .map(Located::value)
                        .filter(kept::contains)
                        .forEach(changed::add);
            } else if (step instanceof CleanStep.Derive derive) {
                for (DataSpec.Derivation each : derive.derivations()) {
                    if (each.expression().columns().stream().anyMatch(changed::contains)) {
                        changed.add(each.column().value());
                    }
                }
            }
        }
        return changed;
    }
}
