package org.didactic.spec;

import java.util.ArrayList;
import java.util.List;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows come from and what is done to them, in the order of the file.
 *
 * @param mergeUnits reorganised units
 * @param derive columns to compute, in order; a step runs in every panel that has all the columns it reads
 */
public record DataSpec(
        List<SourceSpec> sources,
        List<UnitMerge> mergeUnits,
        List<PanelSpec> panels,
        List<Derivation> derive,
        List<CleanStep> clean) {

    /** Returns all columns to compute, those before cleaning first. */
    public List<Derivation> derivations() {
        List<Derivation> all = new ArrayList<>(derive);
        for (CleanStep step : clean) {
            if (step instanceof CleanStep.Derive computed) {
                all.addAll(computed.derivations());
            }
        }
        return List.copyOf(all);
    }

    /**
     * Several units that become one: {@code into} takes the place of {@code from}.
     *
     * @param list the name of the list that says so; null for the analysis file itself
     */
    public record UnitMerge(
            Located<String> into,
            List<Located<String>> from,
            @Nullable Located<String> list) {
        /** Returns units that the analysis file itself merges. */
        public UnitMerge(Located<String> into, List<Located<String>> from) {
            this(into, from, null);
        }

        /** Returns the name of the file of the study that says so, or null when none does. */
        public @Nullable Located<String> file() {
            return list != null && UnitList.isFile(list.value()) ? list : null;
        }
    }

    /** A column and the expression that gives it. */
    public record Derivation(Located<String> column, Expression expression) {}
}
