package org.didactic.panel;

import java.util.ArrayList;
import java.util.List;
import org.didactic.spec.Analysis;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.CompanionSpec;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.ValuationSpec;
import org.didactic.spec.VariantSpec;
import org.didactic.text.Located;

/** Finds the columns that an analysis uses as numbers. */
final class NumbersNeeded {
    private NumbersNeeded() {}

    /** Returns each mention of such a column for the outcomes of a panel, in the order of the file. */
    static List<Located<String>> of(Analysis analysis, String panel) {
        List<Located<String>> names = new ArrayList<>();
        for (OutcomeSpec outcome : analysis.outcomes()) {
            if (outcome.panel().value().equals(panel)) {
                names.add(outcome.column());
                names.addAll(analysis.covariates());
                analysis.robustness().selection().dropped().forEach(each -> names.add(each.column()));
                analysis.robustness().variants().stream()
                        .filter(variant -> variant.concerns(outcome))
                        .forEach(variant -> names.addAll(columns(variant)));
                for (EstimatorSpec estimator : analysis.estimators()) {
                    names.addAll(estimator.options().covariates());
                    Located<String> weights = estimator.options().weights();
                    if (weights != null) {
                        names.add(weights);
                    }
                }
            }
        }
        names.addAll(volumes(analysis.companions(), panel));
        return names.stream().distinct().toList();
    }

    /** What effects are multiplied by stands in the panel of the measure that they are on. */
    private static List<Located<String>> volumes(CompanionSpec companions, String panel) {
        BriefingsSpec briefings = companions.briefings();
        ValuationSpec valuation = companions.valuation();
        return briefings == null || valuation == null
                ? List.of()
                : valuation.items().stream()
                        .filter(item -> briefings.measures().stream()
                                .anyMatch(measure -> measure.id()
                                                .value()
                                                .equals(item.measure().value())
                                        && measure.panel().value().equals(panel)))
                        .map(ValuationSpec.Item::volume)
                        .toList();
    }

    private static List<Located<String>> columns(VariantSpec variant) {
        List<Located<String>> names = new ArrayList<>();
        List<Located<String>> covariates = variant.covariates();
        if (covariates != null) {
            names.addAll(covariates);
        }
        VariantSpec.Weights weights = variant.weights();
        if (weights != null && weights.column() != null) {
            names.add(weights.column());
        }
        return names;
    }
}
