package org.didactic.spec;

import java.util.List;
import org.didactic.spec.yaml.Fields;
import org.didactic.text.Located;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Refuses covariates and factors that have another role already: the outcome, the unit, the period, the start; and effects
 * of the outcome.
 */
final class ColumnRoles {
    private final List<OutcomeSpec> outcomes;
    private final List<PanelSpec> panels;
    private final @Nullable TreatmentSpec treatment;
    private final Problems problems;

    private ColumnRoles(
            List<OutcomeSpec> outcomes, List<PanelSpec> panels, @Nullable TreatmentSpec treatment, Problems problems) {
        this.outcomes = outcomes;
        this.panels = panels;
        this.treatment = treatment;
        this.problems = problems;
    }

    /** Looks at whatever could be read. */
    static void check(Fields fields, List<EstimatorEntry> estimators) {
        List<OutcomeShape.Entry> entries = fields.find(AnalysisShape.OUTCOMES);
        DataSpec data = fields.find(AnalysisShape.DATA);
        List<PanelSpec> panels = data == null ? List.of() : data.panels();
        String first = panels.isEmpty() ? "" : panels.get(0).id().value();
        ColumnRoles roles = new ColumnRoles(
                entries == null
                        ? List.of()
                        : entries.stream().map(entry -> entry.in(first)).toList(),
                panels,
                fields.find(AnalysisShape.TREATMENT),
                fields.place().problems());
        List<Located<String>> common = fields.find(AnalysisShape.COVARIATES);
        if (common != null) {
            roles.covariates(common);
        }
        estimators.forEach(estimator -> roles.covariates(estimator.ownCovariates()));
        RobustnessSpec robustness = fields.find(AnalysisShape.ROBUSTNESS);
        if (robustness != null) {
            robustness.variants().forEach(roles::covariates);
        }
        roles.factors();
        List<EffectSpec> effects = fields.find(AnalysisShape.EFFECTS);
        if (effects != null) {
            effects.forEach(roles::effect);
        }
        estimators.forEach(estimator -> estimator.ownEffects().forEach(roles::effect));
    }

    private void covariates(List<Located<String>> columns) {
        for (OutcomeSpec outcome : outcomes) {
            columns.forEach(column -> check(column, outcome, "covariate"));
        }
    }

    private void covariates(VariantSpec variant) {
        List<Located<String>> columns = variant.covariates();
        if (columns != null) {
            outcomes.stream()
                    .filter(variant::concerns)
                    .forEach(outcome -> columns.forEach(column -> check(column, outcome, "covariate")));
        }
    }

    private void factors() {
        for (OutcomeSpec outcome : outcomes) {
            outcome.factors().forEach(column -> check(column, outcome, "factor"));
        }
    }

    /** Units, periods and starts may be part of an effect: one that others absorb does no harm. */
    private void effect(EffectSpec effect) {
        for (OutcomeSpec outcome : outcomes) {
            if (effect.columns().contains(outcome.column().value())) {
                refuseOutcome(effect.written(), outcome, "have an effect of its own");
            }
        }
    }

    private void refuseOutcome(Located<String> column, OutcomeSpec outcome, String use) {
        refuse(
                column,
                "the outcome " + outcome.id() + " itself cannot " + use,
                "leave it out: nothing would be left to explain");
    }

    private void check(Located<String> column, OutcomeSpec outcome, String use) {
        if (column.value().equals(outcome.column().value())) {
            refuseOutcome(column, outcome, "be a " + use);
        }
        for (PanelSpec panel : panels) {
            if (panel.id().value().equals(outcome.panel().value())) {
                if (column.value().equals(panel.unit().value())) {
                    refuse(column, "the unit cannot be a " + use, "leave it out: the effects of units absorb it");
                }
                if (column.value().equals(panel.time().value())) {
                    refuse(column, "the period cannot be a " + use, "leave it out: the effects of periods absorb it");
                }
            }
        }
        if (treatment != null && column.value().equals(treatment.start().value())) {
            refuse(
                    column,
                    "the start of the treatment cannot be a " + use,
                    "leave it out: the effects of units absorb it");
        }
    }

    private void refuse(Located<String> column, String what, String remedy) {
        problems.add(column, what + " (" + column + ")", remedy);
    }
}
