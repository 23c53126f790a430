package org.didactic.diagnose.curve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.didactic.estimate.EstimationTask;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.InferenceSpec;
import org.didactic.spec.InferenceSpec.Covariance;
import org.didactic.spec.RegressionOptions;
import org.didactic.spec.Window;
import org.jspecify.annotations.Nullable;

/**
 * The combinations of choices that make sense for an estimator.
 *
 * <ul>
 *   <li>covariates: none, and the declared ones if there are any;
 *   <li>window: the estimator's own, and the declared ones inside it; not for group-time effects;
 *   <li>covariance: the declared one, and further ones for regressions; clustered ones only where there are clusters;
 *   <li>always treated units: {@link AlwaysTreatedRule}.
 * </ul>
 *
 * @param declared the task of the estimator as the analysis file declares it
 * @param widths of the declared windows
 * @param covariances to vary beside the declared one
 */
record Choices(EstimationTask declared, List<Integer> widths, List<Covariance> covariances) {
    static final String NO_COVARIATES = "none";
    static final String DECLARED_COVARIATES = "declared";
    static final String WHOLE_WINDOW = "all";

    /** Returns them in the order of covariates, windows, covariances and rules. */
    List<Specification> all() {
        List<Specification> all = new ArrayList<>();
        List<AlwaysTreatedRule> rules = AlwaysTreatedRule.of(declared);
        covariates()
                .forEach((covariates, options) -> windows().forEach((window, width) -> {
                    for (Covariance covariance : covariances(options.inference())) {
                        RegressionOptions chosen =
                                options.withInference(options.inference().with(covariance));
                        EstimatorSpec spec = declared.estimator().with(width == null ? chosen : within(chosen, width));
                        for (AlwaysTreatedRule rule : rules) {
                            all.add(new Specification(
                                    List.of(covariates, window, covariance.word(), rule.word()),
                                    rule.applied(declared.with(spec))));
                        }
                    }
                }));
        return List.copyOf(all);
    }

    private Map<String, RegressionOptions> covariates() {
        Map<String, RegressionOptions> options = new LinkedHashMap<>();
        options.put(NO_COVARIATES, declared.options().withCovariates(List.of()));
        if (!declared.covariates().isEmpty()) {
            options.put(DECLARED_COVARIATES, declared.options());
        }
        return options;
    }

    private Map<String, @Nullable Integer> windows() {
        Map<String, @Nullable Integer> windows = new LinkedHashMap<>();
        windows.put(WHOLE_WINDOW, null);
        if (!(declared.estimator() instanceof EstimatorSpec.CallawaySantAnna)) {
            widths.forEach(width -> windows.put(Integer.toString(width), width));
        }
        return windows;
    }

    private static RegressionOptions within(RegressionOptions options, int width) {
        return options.withWindow(Window.within(options.window(), width));
    }

    private Set<Covariance> covariances(InferenceSpec inference) {
        Set<Covariance> chosen = new LinkedHashSet<>();
        chosen.add(inference.covariance());
        if (declared.estimator().linear()) {
            covariances.stream()
                    .filter(each -> !each.clustered() || !inference.clusters().isEmpty())
                    .forEach(chosen::add);
        }
        return chosen;
    }
}
