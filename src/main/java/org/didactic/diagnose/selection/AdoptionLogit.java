package org.didactic.diagnose.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.didactic.diagnose.FirstPeriod;
import org.didactic.estimate.Value;
import org.didactic.numeric.CollinearityCholesky;
import org.didactic.numeric.DenseRows;
import org.didactic.numeric.FirthRegression;
import org.didactic.numeric.LogisticRegression;
import org.didactic.numeric.StandardNormal;

/**
 * Adoption regressed on covariates by a logit; errors come from the information at the coefficients.
 *
 * @param constant the index of a unit with all covariates at zero
 * @param covariates log odds a unit of each covariate
 */
record AdoptionLogit(Value constant, List<Value> covariates) {

    /** Returns the fit by maximum likelihood; nothing is identified where covariates separate adopters from others. */
    static AdoptionLogit plain(FirstPeriod sample, double level) {
        return of(sample, level, (rows, weights) -> {
            LogisticRegression fit = LogisticRegression.fit(rows, sample.adopter(), weights);
            return new Fit(
                    fit.coefficients(),
                    fit.probability(),
                    fit.separated() ? "the covariates tell some adopters and others apart without error" : "");
        });
    }

    /** Returns Firth's penalised fit, which is there even under separation. */
    static AdoptionLogit firth(FirstPeriod sample, double level) {
        return of(sample, level, (rows, weights) -> {
            FirthRegression fit = FirthRegression.fit(rows, sample.adopter());
            return new Fit(
                    fit.coefficients(),
                    fit.probability(),
                    fit.converged() ? "" : "the search for the largest penalised likelihood did not end");
        });
    }

    /**
     * What a fit found.
     *
     * @param problem why it found nothing; empty when it did
     */
    private record Fit(double[] coefficients, double[] probability, String problem) {}

    private interface Method {
        Fit fit(DenseRows rows, double[] weights);
    }

    private static AdoptionLogit of(FirstPeriod sample, double level, Method method) {
        int units = sample.adopter().length;
        int adopters = sample.adopters();
        int covariates = sample.names().size();
        if (adopters == 0 || adopters == units) {
            return none(covariates, adopters == 0 ? "there are no adopters" : "there are no others");
        }
        if (units <= covariates + 1) {
            return none(covariates, "there are no more units than coefficients");
        }
        Standardised standard = Standardised.of(sample.columns());
        DenseRows rows = DenseRows.withConstant(
                standard.columns(), IntStream.range(0, units).toArray());
        double[] ones = new double[units];
        Arrays.fill(ones, 1);
        Fit fit = method.fit(rows, ones);
        if (!fit.problem.isEmpty()) {
            return none(covariates, fit.problem);
        }
        double[] curvature = Arrays.stream(fit.probability)
                .map(probability -> probability * (1 - probability))
                .toArray();
        return carriedBack(standard, fit.coefficients, rows.crossProducts(curvature), level);
    }

    private static AdoptionLogit none(int covariates, String reason) {
        Value value = new Value.NotIdentified(reason);
        return new AdoptionLogit(
                value, IntStream.range(0, covariates).mapToObj(j -> value).toList());
    }

    private static AdoptionLogit carriedBack(
            Standardised standard, double[] coefficients, CollinearityCholesky information, double level) {
        int covariates = coefficients.length - 1;
        double critical = new StandardNormal().criticalValue(level);
        var inverse = information.inverse();
        double[] toConstant = new double[coefficients.length];
        toConstant[0] = 1;
        double constant = coefficients[0];
        List<Value> values = new ArrayList<>();
        for (int j = 0; j < covariates; j++) {
            if (!information.kept(j + 1)) {
                values.add(new Value.NotIdentified(
                        standard.scale()[j] == 0 ? "it does not vary" : "the covariates before it determine it"));
                continue;
            }
            double scale = standard.scale()[j];
            toConstant[j + 1] = -standard.mean()[j] / scale;
            constant += toConstant[j + 1] * coefficients[j + 1];
            values.add(estimated(coefficients[j + 1] / scale, Math.sqrt(inverse.get(j + 1, j + 1)) / scale, critical));
        }
        double error = Math.sqrt(inverse.quadraticForm(toConstant));
        return new AdoptionLogit(estimated(constant, error, critical), List.copyOf(values));
    }

    private static Value estimated(double estimate, double error, double critical) {
        return Value.Estimated.of(estimate, error, null, new StandardNormal(), critical);
    }
}
