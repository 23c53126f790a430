package org.didactic.estimate;

import java.util.List;
import java.util.Locale;

/** What a number is about; its text is the last part of the number's id. */
public sealed interface Term {

    /** Returns the text in the id, such as {@code period:-4}. */
    String text();

    /** The average effect on the treated after the start. */
    record Att() implements Term {
        @Override
        public String text() {
            return "att";
        }
    }

    /** The effect in one event time or bin. */
    record Period(int key) implements Term {
        @Override
        public String text() {
            return "period:" + key;
        }
    }

    /** The average effect on one cohort after its start. */
    record Cohort(int start) implements Term {
        @Override
        public String text() {
            return "cohort:" + start;
        }
    }

    /** The effect on one cohort in one event time or bin. */
    record Cell(int start, int key) implements Term {
        @Override
        public String text() {
            return "cell:" + start + ":" + key;
        }
    }

    /** The average of the coefficients before the start. */
    record Pretrend() implements Term {
        @Override
        public String text() {
            return "pretrend";
        }
    }

    /** The joint test of all effects before the start. */
    record PretrendWald() implements Term {
        @Override
        public String text() {
            return "pretrend_wald";
        }
    }

    /** A mean of group-time effects other than the headline: over event times, cohorts or periods. */
    record AttOver(Over over) implements Term {
        @Override
        public String text() {
            return "att:" + over.name().toLowerCase(Locale.ROOT);
        }
    }

    /** What effects are averaged over. */
    enum Over {
        DYNAMIC,
        GROUP,
        CALENDAR
    }

    /** The effect on one cohort, averaged over its periods after the start, of a group-time estimator. */
    record Group(int start) implements Term {
        @Override
        public String text() {
            return "group:" + start;
        }
    }

    /** The effect in one period, averaged over the cohorts treated in it. */
    record Calendar(int time) implements Term {
        @Override
        public String text() {
            return "calendar:" + time;
        }
    }

    /** The coefficient of a covariate. */
    record Covariate(String column) implements Term {
        @Override
        public String text() {
            return "covariate:" + column;
        }
    }

    /** The coefficient of a factor's level against the base level. */
    record FactorLevel(String column, String level) implements Term {
        @Override
        public String text() {
            return "factor:" + column + ":" + level;
        }
    }

    /** How many rows of treated units enter the coefficient of one effect after the start with a negative weight. */
    record NegativeWeights() implements Term {
        @Override
        public String text() {
            return "negative_weights";
        }
    }

    /** The sum of the negative weights; all weights of treated rows sum to one. */
    record NegativeWeightSum() implements Term {
        @Override
        public String text() {
            return "negative_weight_sum";
        }
    }

    /** The weight that comparisons with already treated units have in the coefficient of one effect after the start. */
    record AlreadyTreatedWeight() implements Term {
        @Override
        public String text() {
            return "already_treated_weight";
        }
    }

    /** What effects in other event times than its own add to the coefficient of one event time or bin. */
    record Contamination(int key) implements Term {
        @Override
        public String text() {
            return "contamination:" + key;
        }
    }

    /** How a covariate's coefficient differs among the rows of a cell, a cohort or a period. */
    record Slope(String column, Term among) implements Term {
        @Override
        public String text() {
            return "slope:" + column + ":" + among.text();
        }
    }

    /**
     * A number on how far estimates are to be trusted, such as {@code vif:beds} or {@code drift:any:80}.
     *
     * @param name what it is
     * @param about what it is about, in the order of the id; may be empty
     */
    record Diagnostic(String name, List<String> about) implements Term {

        /** Returns the term of a number about these things. */
        public static Diagnostic of(String name, String... about) {
            return new Diagnostic(name, List.of(about));
        }

        @Override
        public String text() {
            return about.isEmpty() ? name : name + ":" + String.join(":", about);
        }
    }

    /** A statistic of the fit, which has no error. */
    record Fit(Statistic statistic) implements Term {
        @Override
        public String text() {
            return statistic.id();
        }
    }

    /** The statistics of a fit. */
    enum Statistic {
        R2("r2"),
        R2_ADJUSTED("r2_adjusted"),
        R2_WITHIN("r2_within"),
        AIC("aic"),
        BIC("bic"),
        RMSE("rmse"),
        N("n");

        private final String id;

        Statistic(String id) {
            this.id = id;
        }

        /** Returns the text in the id of a number. */
        public String id() {
            return id;
        }
    }
}
