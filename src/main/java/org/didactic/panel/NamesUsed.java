package org.didactic.panel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.didactic.data.ColumnReferences;
import org.didactic.spec.Analysis;
import org.didactic.spec.DataSpec;
import org.didactic.spec.PanelSpec;
import org.didactic.text.Located;

/** Finds the columns that an analysis calls by name outside its sources and takes from them. */
final class NamesUsed {
    private NamesUsed() {}

    /** Returns each mention of such a column, without those that the analysis computes. */
    static List<Located<String>> of(Analysis analysis) {
        List<Located<String>> names = new ArrayList<>();
        for (PanelSpec panel : analysis.data().panels()) {
            names.add(panel.unit());
            names.add(panel.time());
            names.addAll(panel.within());
            panel.join().forEach(join -> names.addAll(join.on()));
        }
        names.add(analysis.treatment().start());
        Set<String> computed = new LinkedHashSet<>();
        for (DataSpec.Derivation step : analysis.data().derivations()) {
            names.addAll(ColumnReferences.of(step.expression()));
            computed.add(step.column().value());
        }
        analysis.data()
                .panels()
                .forEach(panel ->
                        names.addAll(NumbersNeeded.of(analysis, panel.id().value())));
        return names.stream().filter(name -> !computed.contains(name.value())).toList();
    }
}
