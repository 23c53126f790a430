package org.didactic.spec;

import org.didactic.spec.InferenceSpec.Covariance;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.Place;
import org.jspecify.annotations.Nullable;

/**
 * Refuses inferences that a method does not have. What an estimator takes from the common inference is not refused where
 * its method has one of its own.
 *
 * @param own what the estimator itself says about its inference, null for nothing
 * @param estimator where to report what it took from the common inference
 */
record MethodInference(EstimatorMethod method, InferenceShape.@Nullable Own own, Place estimator) {

    /** Reports what of this inference, the estimator's own over the common one, the method does not have. */
    void check(InferenceSpec inference) {
        if (method.linear()) {
            linear(inference);
        } else {
            influence(inference);
        }
        if (method != EstimatorMethod.CALLAWAY_SANTANNA) {
            refuse(DrawsShape.MULTIPLIER, "callaway-santanna");
        }
    }

    private void linear(InferenceSpec inference) {
        Covariance covariance = inference.covariance();
        int clusters = inference.clusters().size();
        if (clusters > 1 && covariance != Covariance.CLUSTER) {
            at(InferenceShape.CLUSTER)
                    .problem(
                            covariance.word() + " takes one column of clusters (" + names(inference) + ")",
                            "one of them, or covariance cluster");
        }
        if (clusters != 1 && inference.draws().wild() != null) {
            at(DrawsShape.WILD)
                    .problem(
                            "a wild bootstrap draws weights for clusters of one column ("
                                    + (clusters == 0 ? covariance.word() : names(inference)) + ")",
                            "give the estimator one column in `cluster`, and a covariance that uses it");
        }
    }

    private void influence(InferenceSpec inference) {
        refuse(DrawsShape.WILD, "regressions");
        boolean several = inference.clusters().size() > 1;
        boolean written = own != null && own.has(InferenceShape.CLUSTER);
        if (several && (written || method == EstimatorMethod.CALLAWAY_SANTANNA)) {
            at(InferenceShape.CLUSTER)
                    .problem(
                            method + " takes one column of clusters (" + names(inference) + ")",
                            written ? "one of them" : "give it an inference of its own with one of them");
        }
        if (own == null) {
            return;
        }
        Covariance covariance = inference.covariance();
        if (own.has(InferenceShape.OWN_COVARIANCE)
                && covariance != Covariance.CLUSTER
                && covariance != Covariance.IID) {
            own.at(InferenceShape.OWN_COVARIANCE)
                    .problem(
                            method + " has errors of kind cluster and iid only (" + covariance.word() + ")",
                            "cluster, with one column in `cluster`, or iid");
        }
        if (own.has(InferenceShape.SMALL_SAMPLE)) {
            own.at(InferenceShape.SMALL_SAMPLE).problem(method + " has no small-sample correction", "leave it out");
        }
    }

    private void refuse(Key<?> key, String owners) {
        if (own != null && own.has(key)) {
            own.at(key).problem("belongs to " + owners + ", not to " + method, "leave it out");
        }
    }

    private Place at(Key<?> key) {
        return own != null && own.has(key) ? own.at(key) : estimator;
    }

    private static String names(InferenceSpec inference) {
        return String.join(
                ", ", inference.clusters().stream().map(each -> each.value()).toList());
    }
}
