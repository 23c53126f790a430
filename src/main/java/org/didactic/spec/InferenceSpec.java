package org.didactic.spec;

import java.util.List;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * How uncertain the estimates are said to be.
 *
 * @param clusters the clustering columns; empty unless the covariance is clustered
 * @param level of the intervals, between 0 and 1
 * @param draws inferences by drawing anew beside the analytic one
 */
public record InferenceSpec(
        Covariance covariance, List<Located<String>> clusters, SmallSample smallSample, double level, Draws draws) {

    /** Returns an inference with at most one cluster and without draws. */
    public InferenceSpec(
            Covariance covariance, @Nullable Located<String> cluster, SmallSample smallSample, double level) {
        this(covariance, cluster == null ? List.of() : List.of(cluster), smallSample, level, Draws.NONE);
    }

    /** Returns the first clustering column, null without one. */
    public @Nullable Located<String> cluster() {
        return clusters.isEmpty() ? null : clusters.get(0);
    }

    /** Returns the same inference without draws. */
    public InferenceSpec withoutDraws() {
        return new InferenceSpec(covariance, clusters, smallSample, level, Draws.NONE);
    }

    /** Returns the same inference with another covariance. */
    public InferenceSpec with(Covariance other) {
        return new InferenceSpec(other, clusters, smallSample, level, draws);
    }

    /** The covariance estimators. */
    public enum Covariance {
        CLUSTER("cluster", true),
        IID("iid", false),
        HC1("HC1", false),
        HC2("HC2", false),
        HC3("HC3", false),
        CR2("CR2", true),
        CR3("CR3", true),
        JACKKNIFE("jackknife", true);

        private final String word;
        private final boolean clustered;

        Covariance(String word, boolean clustered) {
            this.word = word;
            this.clustered = clustered;
        }

        /** Returns the word in the analysis file. */
        public String word() {
            return word;
        }

        /** Returns whether it needs clusters. */
        public boolean clustered() {
            return clustered;
        }
    }

    /** Named small-sample corrections. */
    public enum SmallSample {
        /** The rule of fixest 0.14: effects nested in the clusters are not counted, singletons are left out. */
        FIXEST("fixest"),
        /** The rule of fixest 0.11: singletons stay, joint tests use the residual degrees of freedom. */
        FIXEST_0_11("fixest-0.11"),
        /** The rule of Stata's reghdfe. */
        REGHDFE("reghdfe"),
        /** No factor and the normal distribution. */
        NONE("none");

        private final String word;

        SmallSample(String word) {
            this.word = word;
        }

        /** Returns the word in the analysis file. */
        public String word() {
            return word;
        }
    }
}
