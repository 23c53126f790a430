package org.didactic.report.wording;

import java.util.ArrayList;
import java.util.List;
import org.didactic.diagnose.alarm.FalseAlarmRates;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.result.ResultRow;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.FalseAlarms;
import org.didactic.spec.FalseAlarms.Reference;
import org.didactic.spec.OutcomeSpec;

/**
 * A share of draws in which adopters drawn at random seem to have an effect.
 *
 * @param id of the share among the results
 * @param adopters how many are drawn each time
 */
public record FalseAlarm(
        OutcomeSpec outcome,
        EstimatorSpec estimator,
        Reference reference,
        double share,
        double low,
        double high,
        String id,
        int adopters) {

    /** Returns those that are known, in the order of outcomes, estimators and covariances. */
    public static List<FalseAlarm> of(StudyIndex index) {
        List<FalseAlarm> all = new ArrayList<>();
        for (OutcomeSpec outcome : index.outcomes()) {
            for (EstimatorSpec estimator : index.estimators(outcome)) {
                for (Reference each : references(index)) {
                    ResultRow row = index.study().results().find(id(outcome, estimator, "rate", each));
                    if (row != null
                            && row.value() instanceof Value.Resampled rate
                            && rate.low() != null
                            && rate.high() != null) {
                        all.add(new FalseAlarm(
                                outcome,
                                estimator,
                                each,
                                rate.estimate(),
                                rate.low(),
                                rate.high(),
                                row.id(),
                                row.treated()));
                    }
                }
            }
        }
        return all;
    }

    /** Returns the covariances that the analysis asks for. */
    public static List<Reference> references(StudyIndex index) {
        FalseAlarms asked = index.analysis().robustness().falseAlarms();
        return asked == null ? List.of() : asked.covariances();
    }

    /** Returns the id of a number about false alarms. */
    public static String id(OutcomeSpec outcome, EstimatorSpec estimator, String name, Reference reference) {
        return ResultRow.id(
                outcome.id().value(),
                estimator.id() + FalseAlarmRates.RUN,
                Term.Diagnostic.of(name, reference.word()).text());
    }
}
