package org.didactic.panel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.didactic.data.ColumnReferences;
import org.didactic.spec.Analysis;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.CleanStep;
import org.didactic.spec.DataSpec;
import org.didactic.spec.EffectSpec;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.NeighboursSpec.Declared;
import org.didactic.spec.NeighboursSpec.Nearest;
import org.didactic.spec.PanelSpec;
import org.didactic.spec.VariantSpec;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/** Finds the columns that an analysis calls by name outside its sources and takes from them. */
final class NamesUsed {
    private final List<Located<String>> names = new ArrayList<>();

    private NamesUsed() {}

    /** Returns each mention of such a column, without those that the analysis computes. */
    static List<Located<String>> of(Analysis analysis) {
        NamesUsed used = new NamesUsed();
        used.keys(analysis);
        used.data(analysis.data());
        for (PanelSpec panel : analysis.data().panels()) {
            used.names.addAll(NumbersNeeded.of(analysis, panel.id().value()));
        }
        used.estimation(analysis);
        used.briefings(analysis.companions().briefings());
        Set<String> computed = new LinkedHashSet<>();
        analysis.data().derivations().forEach(step -> computed.add(step.column().value()));
        return used.names.stream()
                .filter(name -> !computed.contains(name.value()))
                .toList();
    }

    private void keys(Analysis analysis) {
        for (PanelSpec panel : analysis.data().panels()) {
            names.add(panel.unit());
            names.add(panel.time());
            names.addAll(panel.within());
            panel.join().forEach(join -> names.addAll(join.on()));
        }
        names.add(analysis.treatment().start());
    }

    private void data(DataSpec data) {
        data.derivations().forEach(step -> names.addAll(ColumnReferences.of(step.expression())));
        for (CleanStep step : data.clean()) {
            if (step instanceof CleanStep.Winsorise moved) {
                names.addAll(moved.columns());
            } else if (step instanceof CleanStep.DropValues blanked) {
                names.addAll(blanked.columns());
            }
        }
    }

    private void estimation(Analysis analysis) {
        analysis.outcomes().forEach(outcome -> names.addAll(outcome.factors()));
        names.addAll(analysis.inference().clusters());
        for (EstimatorSpec estimator : analysis.estimators()) {
            names.addAll(estimator.options().inference().clusters());
            for (EffectSpec effect : estimator.options().effects()) {
                Located<String> at = effect.written();
                effect.columns().forEach(name -> names.add(new Located<>(name, at.position(), at.path())));
            }
            var draws = estimator.options().inference().draws().randomisation();
            if (draws != null && draws.strata() != null) {
                names.add(draws.strata());
            }
        }
        for (VariantSpec variant : analysis.robustness().variants()) {
            if (variant.where() != null) {
                names.addAll(ColumnReferences.of(variant.where()));
            }
        }
    }

    private void briefings(@Nullable BriefingsSpec briefings) {
        if (briefings == null) {
            return;
        }
        if (briefings.name() != null) {
            names.add(briefings.name());
        }
        briefings.measures().forEach(measure -> names.addAll(measure.columns()));
        briefings.groups().forEach(group -> {
            names.add(group.total());
            names.addAll(group.parts());
        });
        if (briefings.neighbours() instanceof Nearest nearest) {
            names.addAll(nearest.by());
        } else if (briefings.neighbours() instanceof Declared declared) {
            names.add(declared.unit());
            names.add(declared.neighbour());
        }
    }
}
