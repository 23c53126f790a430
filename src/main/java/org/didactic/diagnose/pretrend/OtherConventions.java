package org.didactic.diagnose.pretrend;

import java.util.ArrayList;
import java.util.List;
import org.didactic.diagnose.PeriodEffects;
import org.didactic.estimate.CovarianceReport;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.estimate.method.Estimators;
import org.didactic.numeric.FisherF;
import org.didactic.numeric.ReferenceDistribution;
import org.didactic.numeric.StandardNormal;
import org.didactic.numeric.StudentT;
import org.didactic.spec.Analysis.AttWeights;
import org.didactic.spec.InferenceSpec;
import org.didactic.spec.InferenceSpec.Covariance;
import org.didactic.spec.InferenceSpec.SmallSample;
import org.jspecify.annotations.Nullable;

/** The average and the joint test of the effects before the start by other conventions than the estimation's own. */
record OtherConventions(EstimationTask task, Estimation estimation) {

    /** Returns the numbers, none for an estimator that tells no average before the start. */
    List<TermEstimate> numbers() {
        List<TermEstimate> numbers = new ArrayList<>();
        for (TermEstimate each : estimation.estimates()) {
            if (each.term() instanceof Term.Pretrend) {
                Value equal = equal(each.value());
                numbers.add(new TermEstimate(
                        Term.Diagnostic.of("pretrend", "equal"), equal, each.rows(), each.treatedUnits()));
                if (PeriodEffects.of(estimation).reference() != null) {
                    numbers.add(new TermEstimate(
                            Term.Diagnostic.of("pretrend", "with_reference"),
                            withReference(equal),
                            each.rows(),
                            each.treatedUnits()));
                }
            }
            if (each.term() instanceof Term.PretrendWald && task.estimator().linear()) {
                TermEstimate other = otherTest(each);
                if (other != null) {
                    numbers.add(other);
                }
            }
        }
        return numbers;
    }

    /** The plain mean of the effects before the start. */
    private Value equal(Value own) {
        if (own instanceof Value.NotIdentified) {
            return own;
        }
        InferenceSpec inference = task.options().inference();
        boolean ownDegrees = inference.covariance() == Covariance.CR2 || inference.covariance() == Covariance.CR3;
        if (task.estimator().linear() && ownDegrees) {
            return again();
        }
        PeriodEffects before = PeriodEffects.of(estimation).before();
        if (before.keys().isEmpty()) {
            return new Value.NotIdentified(before.problem());
        }
        double sum = 0;
        double variance = 0;
        int count = before.keys().size();
        for (int i = 0; i < count; i++) {
            sum += before.estimates().get(i);
            for (int j = 0; j < count; j++) {
                variance += before.covariance().get(i, j);
            }
        }
        if (!(variance > 0)) {
            return Value.NotIdentified.withoutError();
        }
        return estimated(
                sum / count,
                Math.sqrt(variance) / count,
                estimation.covariance().df());
    }

    /** The same from a fit that weighs so: each weighted sum has degrees of freedom of its own. */
    private Value again() {
        return Estimators.method(task.estimator()).estimate(task.with(AttWeights.EQUAL)).estimates().stream()
                .filter(each -> each.term() instanceof Term.Pretrend)
                .map(TermEstimate::value)
                .findFirst()
                .orElseThrow();
    }

    /** The plain mean of the effects before the start and the reference's zero. */
    private Value withReference(Value equal) {
        if (!(equal instanceof Value.Estimated mean)) {
            return equal;
        }
        int count = PeriodEffects.of(estimation).before().keys().size();
        double share = count / (count + 1.0);
        return estimated(share * mean.estimate(), share * mean.standardError(), mean.df());
    }

    private Value estimated(double estimate, double error, @Nullable Double df) {
        ReferenceDistribution distribution = df == null ? new StandardNormal() : new StudentT(df);
        double critical = distribution.criticalValue(task.options().inference().level());
        return Value.Estimated.of(estimate, error, df, distribution, critical);
    }

    /** The joint test with the denominator that the small-sample preset does not take; null where there is no other. */
    private @Nullable TermEstimate otherTest(TermEstimate own) {
        CovarianceReport report = estimation.covariance();
        boolean clusters = task.options().inference().smallSample() == SmallSample.FIXEST_0_11;
        if (clusters && report.clusters() == 0) {
            return null;
        }
        Term term = Term.Diagnostic.of("pretrend_wald", clusters ? "clusters" : "residual");
        Double residual = report.residualDf();
        if (!(own.value() instanceof Value.Test test) || residual == null) {
            return new TermEstimate(term, own.value(), own.rows(), own.treatedUnits());
        }
        int restrictions = test.numeratorDf();
        double denominator = clusters ? Math.max(report.clusters() - 1.0, restrictions + 1.0) : residual;
        if (!(denominator > 0)) {
            Value none = new Value.NotIdentified("there are no more rows than parameters");
            return new TermEstimate(term, none, own.rows(), own.treatedUnits());
        }
        double statistic = test.denominatorDf() == null ? test.statistic() / restrictions : test.statistic();
        double p = new FisherF(restrictions, denominator).upperProbability(statistic);
        return new TermEstimate(
                term, new Value.Test(statistic, restrictions, denominator, p), own.rows(), own.treatedUnits());
    }
}
