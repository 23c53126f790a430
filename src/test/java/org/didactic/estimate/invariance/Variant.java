package org.didactic.estimate.invariance;

import java.util.ArrayList;
import java.util.List;
import org.didactic.spec.InferenceSpec.Covariance;
import org.didactic.spec.InferenceSpec.SmallSample;

/**
 * An estimator with its options, as the analysis file writes it after {@code method:}.
 *
 * @param drawn whether it draws by the names of units
 * @param ordered whether it follows the order of rows in the file
 */
record Variant(String id, String text, boolean drawn, boolean ordered) {
    private static final List<String> REGRESSIONS =
            List.of("twfe", "sun-abraham", "imputation", "two-stage", "extended-twfe");
    private static final List<String> ESTIMANDS =
            List.of("doubly-robust", "doubly-robust-improved", "regression", "ipw");

    /** Returns estimators, covariances and draws in many of their combinations. */
    static List<Variant> all() {
        List<String> plain = new ArrayList<>();
        for (String method : REGRESSIONS) {
            plain.add(method);
            plain.add(method + ", covariates: [x, z]");
            plain.add(method + ", covariates: [x, z], weights: w, inference: {cluster: region, level: 0.9}");
            plain.add(method + ", effects: [region^year], inference: {covariance: iid}");
        }
        plain.add("twfe, event_time: none, covariates: [x], inference: {covariance: iid}");
        plain.add("twfe, event_time: none, inference: {small_sample: none}");
        plain.add("twfe, event_time: {reference: -1, bins: {-3: [.., -3], 2: [2, ..]}}, weights: w");
        plain.add("twfe, window: [-2, 1], covariates: [z], inference: {cluster: cut}");
        plain.add("twfe, decompose: true, event_time: none, inference: {cluster: region}");
        plain.add("twfe, decompose: true, covariates: [x], weights: w, inference: {cluster: region}");
        plain.add("sun-abraham, always_treated: keep_as_control, covariates: [z], inference: {covariance: iid}");
        for (String estimand : ESTIMANDS) {
            plain.add("callaway-santanna, covariates: [x, z], weights: w, estimand: " + estimand);
            plain.add("callaway-santanna, covariates: [x], control: not-yet-treated, anticipation: 1, "
                    + "base_period: universal, inference: {cluster: region}, estimand: " + estimand);
            plain.add("callaway-santanna, rows: unbalanced, covariates: [x], weights: w, estimand: " + estimand);
            plain.add("callaway-santanna, rows: cross-sections, covariates: [x], control: not-yet-treated, estimand: "
                    + estimand);
        }
        plain.add("callaway-santanna, rows: cross-sections, covariates: [x, z], compatibility: drdid-1.2");
        plain.add("callaway-santanna, inference: {cluster: region, multiplier_bootstrap: {seed: 6}}");
        for (Covariance covariance : Covariance.values()) {
            String clusters = covariance.clustered() ? ", cluster: region" : "";
            plain.add("twfe, covariates: [x], inference: {covariance: " + covariance.word() + clusters + "}");
        }
        plain.add("extended-twfe, covariates: [z], inference: {cluster: [region, cut]}");
        for (SmallSample correction : SmallSample.values()) {
            plain.add("sun-abraham, inference: {cluster: region, small_sample: " + correction.word() + "}");
        }
        plain.add("callaway-santanna");
        plain.add("callaway-santanna, balance: 1, inference: {covariance: iid}");
        plain.add(
                "twfe, weights: w, inference: {cluster: cut, wild_bootstrap: {draws: 199, seed: 1, weights: mammen}}");
        plain.add("sun-abraham, inference: {cluster: cut, wild_bootstrap: {draws: 199, seed: 2, weights: webb}}");
        plain.add("extended-twfe, inference: {cluster: region, wild_bootstrap: {draws: 199, seed: 3}}");
        List<Variant> variants = new ArrayList<>();
        plain.forEach(text -> variants.add(new Variant("v" + variants.size(), text, false, false)));
        variants.add(new Variant("compat", "sun-abraham, always_treated: fixest_compat", false, true));
        List<String> draws = List.of(
                "twfe, covariates: [x], inference: {wild_bootstrap: {draws: 199, seed: 1}}",
                "twfe, event_time: none, inference: {randomisation: {draws: 99, seed: 4}}",
                "callaway-santanna, rows: unbalanced, inference: {multiplier_bootstrap: {draws: 199, seed: 7}}");
        draws.forEach(text -> variants.add(new Variant("d" + variants.size(), text, true, false)));
        return variants;
    }

    /** Returns every estimator with a few covariances and draws. */
    static List<Variant> some() {
        List<String> texts = new ArrayList<>();
        for (String method : REGRESSIONS) {
            texts.add(method);
            texts.add(method + ", covariates: [x, z], weights: w, inference: {cluster: region}");
        }
        for (String estimand : ESTIMANDS) {
            texts.add("callaway-santanna, covariates: [x], weights: w, estimand: " + estimand);
        }
        texts.add(
                "callaway-santanna, control: not-yet-treated, inference: {multiplier_bootstrap: {draws: 99, seed: 2}}");
        texts.add("callaway-santanna, rows: unbalanced, covariates: [x], weights: w");
        texts.add("callaway-santanna, rows: cross-sections, covariates: [z], estimand: ipw");
        texts.add("callaway-santanna, rows: cross-sections, base_period: universal, inference: {cluster: region}");
        texts.add("twfe, event_time: none, decompose: true, inference: {covariance: iid}");
        texts.add("twfe, decompose: true, effects: [region^year], inference: {covariance: HC3}");
        texts.add("sun-abraham, always_treated: fixest_compat, inference: {covariance: HC1}");
        texts.add("twfe, inference: {covariance: CR2, cluster: region, wild_bootstrap: {draws: 99, seed: 1}}");
        texts.add("extended-twfe, inference: {covariance: jackknife, cluster: region}");
        texts.add("sun-abraham, inference: {cluster: [unit, cut]}");
        List<Variant> variants = new ArrayList<>();
        texts.forEach(text -> variants.add(new Variant("v" + variants.size(), text, false, false)));
        return variants;
    }
}
