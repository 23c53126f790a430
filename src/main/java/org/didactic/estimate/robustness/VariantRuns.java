package org.didactic.estimate.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.LeftOut;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentTiming;
import org.didactic.panel.VariantPanel;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.RegressionOptions;
import org.didactic.spec.VariantSpec;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/** Plans the variants that the analysis declares; one that would give the estimate itself again is not run. */
final class VariantRuns implements RunPlan {
    private final List<VariantSpec> variants;
    private final Map<String, Map<String, VariantPanel>> panels;

    /**
     * Returns a plan.
     *
     * @param panels by the variant's id the panels of its outcomes, by their ids
     */
    VariantRuns(List<VariantSpec> variants, Map<String, Map<String, VariantPanel>> panels) {
        this.variants = variants;
        this.panels = panels;
    }

    @Override
    public List<PlannedRun> of(EstimationTask declared) {
        List<PlannedRun> runs = new ArrayList<>();
        for (VariantSpec variant : variants) {
            EstimationTask task = variant.concerns(declared.outcome()) ? task(variant, declared) : null;
            if (task != null) {
                runs.add(PlannedRun.of(new RunKind.Variant(variant.id().value()), task));
            }
        }
        return runs;
    }

    private @Nullable EstimationTask task(VariantSpec variant, EstimationTask declared) {
        VariantPanel seen = Objects.requireNonNull(
                Objects.requireNonNull(panels.get(variant.id().value()))
                        .get(declared.panel().id()));
        RegressionOptions options = options(variant, declared.options());
        if (variant.baseline() ? !canBeFixed(declared.estimator(), options) : isTheSame(declared, options, seen)) {
            return null;
        }
        if (!variant.keepValues().isEmpty() && !readsChanged(declared, options, seen)) {
            return null;
        }
        Panel panel = seen.panel();
        if (variant.baseline()) {
            BaselineCovariates fixed = BaselineCovariates.of(seen, options.covariates(), declared.estimator());
            panel = panel.with(fixed.columns());
            options = options.withCovariates(fixed.names());
        }
        String why = variant.id().value() + ": where";
        return declared.with(declared.estimator().with(options))
                .with(panel, TreatmentTiming.of(seen))
                .without(LeftOut.where(panel.rows(), row -> !seen.keeps(row), why));
    }

    private static RegressionOptions options(VariantSpec variant, RegressionOptions declared) {
        RegressionOptions options = declared;
        List<Located<String>> covariates = variant.covariates();
        if (covariates != null) {
            options = options.withCovariates(covariates);
        }
        VariantSpec.Weights weights = variant.weights();
        return weights == null ? options : options.withWeights(weights.column());
    }

    /** Group-time effects compare units by what they were before the start, so that there is nothing to fix. */
    private static boolean canBeFixed(EstimatorSpec estimator, RegressionOptions options) {
        return !(estimator instanceof EstimatorSpec.CallawaySantAnna)
                && !options.covariates().isEmpty();
    }

    private static boolean isTheSame(EstimationTask declared, RegressionOptions options, VariantPanel seen) {
        return seen.panel() == declared.panel()
                && !seen.hasCondition()
                && names(options).equals(names(declared.options()))
                && Objects.equals(weights(options), weights(declared.options()));
    }

    private static boolean readsChanged(EstimationTask declared, RegressionOptions options, VariantPanel seen) {
        String weights = weights(options);
        return seen.changes(declared.outcome().column().value())
                || names(options).stream().anyMatch(seen::changes)
                || (weights != null && seen.changes(weights));
    }

    private static List<String> names(RegressionOptions options) {
        return options.covariates().stream().map(Located::value).toList();
    }

    private static @Nullable String weights(RegressionOptions options) {
        Located<String> column = options.weights();
        return column == null ? null : column.value();
    }
}
