package org.didactic.spec;

import org.didactic.text.Located;

/** One column of the results tables: a method with its options. */
public sealed interface EstimatorSpec {

    /** Returns what the estimator is called and where it is shown. */
    Identity identity();

    /** Returns the options that every method shares. */
    RegressionOptions options();

    /** Returns the same method under another name and with other options. */
    EstimatorSpec with(Identity identity, RegressionOptions options);

    /** Returns the same estimator with other options. */
    default EstimatorSpec with(RegressionOptions options) {
        return with(identity(), options);
    }

    /** Returns the id that names the estimator in every result. */
    default Located<String> id() {
        return identity().id();
    }

    /** Returns the heading of its column. */
    default String label() {
        return identity().label();
    }

    /** Returns whether its effects are coefficients of one regression on all used rows. */
    default boolean linear() {
        return this instanceof Twfe || this instanceof SunAbraham || this instanceof ExtendedTwfe;
    }

    /**
     * What an estimator is called and where it is shown.
     *
     * @param id names the estimator in every result
     * @param label the heading of its column
     * @param appendix whether it is shown in the appendix only
     */
    record Identity(Located<String> id, String label, boolean appendix) {}

    /**
     * Two-way fixed effects; {@link EventTime.None} gives one coefficient after the start.
     *
     * @param decompose whether to show what the coefficients are made of
     */
    record Twfe(Identity identity, RegressionOptions options, boolean decompose) implements EstimatorSpec {
        @Override
        public EstimatorSpec with(Identity newIdentity, RegressionOptions newOptions) {
            return new Twfe(newIdentity, newOptions, decompose);
        }
    }

    /** Sun and Abraham's interaction-weighted estimator. */
    record SunAbraham(Identity identity, RegressionOptions options, AlwaysTreated alwaysTreated)
            implements EstimatorSpec {
        @Override
        public EstimatorSpec with(Identity newIdentity, RegressionOptions newOptions) {
            return new SunAbraham(newIdentity, newOptions, alwaysTreated);
        }
    }

    /** Callaway and Sant'Anna's group-time effects. */
    record CallawaySantAnna(Identity identity, RegressionOptions options, GroupTimeOptions groupTime)
            implements EstimatorSpec {
        @Override
        public EstimatorSpec with(Identity newIdentity, RegressionOptions newOptions) {
            return new CallawaySantAnna(newIdentity, newOptions, groupTime);
        }
    }

    /** Gardner's two stages: effects are estimated on untreated rows and taken off all rows. */
    record TwoStage(Identity identity, RegressionOptions options) implements EstimatorSpec {
        @Override
        public EstimatorSpec with(Identity newIdentity, RegressionOptions newOptions) {
            return new TwoStage(newIdentity, newOptions);
        }
    }

    /** Imputation of Borusyak, Jaravel and Spiess. */
    record Imputation(Identity identity, RegressionOptions options) implements EstimatorSpec {
        @Override
        public EstimatorSpec with(Identity newIdentity, RegressionOptions newOptions) {
            return new Imputation(newIdentity, newOptions);
        }
    }

    /** Wooldridge's extended two-way fixed effects: a dummy for each treated cohort in each period. */
    record ExtendedTwfe(Identity identity, RegressionOptions options) implements EstimatorSpec {
        @Override
        public EstimatorSpec with(Identity newIdentity, RegressionOptions newOptions) {
            return new ExtendedTwfe(newIdentity, newOptions);
        }
    }

    /** What becomes of units treated from the panel's first period on. */
    enum AlwaysTreated {
        DROP,
        KEEP_AS_CONTROL,
        /** What fixest does: one row of the file is lost for each such cohort, and its units are controls. */
        FIXEST_COMPAT
    }
}
