package org.didactic.report.wording;

import org.didactic.estimate.Term;
import org.didactic.estimate.Term.Statistic;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;

/** What a number is about, in words for the middle of a sentence. */
public record TermWords(StudyIndex index) {

    /** Returns the words: {@code the average before the start}, {@code the 2003 cohort in year −3}. */
    public String of(OutcomeSpec outcome, EstimatorSpec estimator, Term term) {
        if (term instanceof Term.Period period) {
            return index.periods(outcome, estimator).inline(period.key());
        }
        if (term instanceof Term.Cell cell) {
            return "the " + cell.start() + " cohort in "
                    + index.periods(outcome, estimator).inline(cell.key());
        }
        return ofOther(term);
    }

    private String ofOther(Term term) {
        if (term instanceof Term.Att) {
            return "the average effect";
        }
        if (term instanceof Term.Pretrend) {
            return "the average before the start";
        }
        if (term instanceof Term.Cohort cohort) {
            return "the average effect on the " + cohort.start() + " cohort";
        }
        if (term instanceof Term.Group group) {
            return "the effect on the " + group.start() + " cohort";
        }
        if (term instanceof Term.Calendar calendar) {
            return "the effect in " + calendar.time();
        }
        if (term instanceof Term.AttOver average) {
            return "the average over " + over(average.over());
        }
        if (term instanceof Term.PretrendWald) {
            return "the joint test before the start";
        }
        if (term instanceof Term.Contamination contamination) {
            return "what other event times add to " + contamination.key();
        }
        if (term instanceof Term.NegativeWeights) {
            return "the number of rows with a negative weight";
        }
        if (term instanceof Term.NegativeWeightSum) {
            return "the sum of negative weights";
        }
        if (term instanceof Term.AlreadyTreatedWeight) {
            return "the weight of comparisons with already treated units";
        }
        if (term instanceof Term.Covariate covariate) {
            return index.label(covariate.column());
        }
        if (term instanceof Term.FactorLevel level) {
            return index.label(level.column()) + " \u201c" + level.level() + "\u201d";
        }
        return term instanceof Term.Fit fit ? statistic(fit.statistic()) : term.text();
    }

    /** Returns what an average is taken over: {@code event times}. */
    public static String over(Term.Over over) {
        return switch (over) {
            case DYNAMIC -> "event times";
            case GROUP -> "cohorts";
            case CALENDAR -> "periods";
        };
    }

    /** Returns the name of a statistic of the fit: {@code Observations}, {@code R²}. */
    public static String statistic(Statistic statistic) {
        return switch (statistic) {
            case R2 -> "R\u00b2";
            case R2_ADJUSTED -> "adjusted R\u00b2";
            case R2_WITHIN -> "R\u00b2 within";
            case AIC -> "AIC";
            case BIC -> "BIC";
            case RMSE -> "root mean squared error";
            case N -> "Observations";
        };
    }
}
