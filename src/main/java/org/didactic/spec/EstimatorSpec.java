package org.didactic.spec;

import org.didactic.text.Located;

/** One column of the results tables: a method with its options. */
public sealed interface EstimatorSpec {

    /** Returns the id that names the estimator in every result. */
    Located<String> id();

    /** Returns the heading of its column. */
    String label();

    /** Returns the options that every regression shares. */
    RegressionOptions options();

    /** Two-way fixed effects; {@link EventTime.None} gives one coefficient after the start. */
    record Twfe(Located<String> id, String label, RegressionOptions options) implements EstimatorSpec {}

    /** Sun and Abraham's interaction-weighted estimator. */
    record SunAbraham(Located<String> id, String label, RegressionOptions options, AlwaysTreated alwaysTreated)
            implements EstimatorSpec {}

    /** What becomes of units treated from the panel's first period on. */
    enum AlwaysTreated {
        DROP,
        KEEP_AS_CONTROL
    }
}
