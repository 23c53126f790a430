package org.didactic.estimate.regression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.estimate.Aggregation;
import org.didactic.estimate.ClusterStrength;
import org.didactic.estimate.CovarianceReport;
import org.didactic.estimate.Detail;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.estimate.covariance.ClusterStrengths;
import org.didactic.estimate.covariance.ClusterWay;
import org.didactic.estimate.covariance.CoefficientCovariance;
import org.didactic.numeric.SymmetricMatrix;
import org.didactic.spec.InferenceSpec;

/** Puts down the covariance of a regression's coefficients, and what a reader must know of it. */
record CovarianceSummary(
        Regression regression,
        InferenceSpec inference,
        List<ClusterWay> ways,
        CoefficientCovariance covariance,
        Detail detail) {

    /**
     * Returns the report.
     *
     * @param reported the estimates, of which the effects are looked at by cluster
     */
    CovarianceReport report(List<TermEstimate> reported, List<Aggregation> aggregations) {
        List<Term> terms = terms();
        int[] columns = columns(terms);
        SymmetricMatrix raw = covariance.raw();
        List<ClusterStrength> strength = terms.isEmpty() || detail != Detail.ALL
                ? List.of()
                : ClusterStrengths.of(ways, regression.design(), regression.fit(), effects(reported, aggregations));
        return new CovarianceReport(
                inference.covariance().word(),
                ways.stream()
                        .map(way -> new CovarianceReport.Way(
                                way.column(), way.index().count()))
                        .toList(),
                inference.smallSample().word(),
                covariance.factor(),
                covariance.parameters(),
                regression.residualDf(),
                covariance.df(),
                terms,
                covariance.matrix().select(columns).rows(),
                raw == null ? List.of() : raw.select(columns).rows(),
                strength,
                covariance.problem());
    }

    /** Returns the notes with one more if the covariance had to be repaired. */
    List<String> noted(List<String> notes) {
        SymmetricMatrix raw = covariance.raw();
        if (raw == null) {
            return notes;
        }
        List<Term> terms = terms();
        List<String> negative = terms.stream()
                .filter(term -> raw.quadraticForm(regression.contrast(List.of(new Aggregation.Part(term, 1)))) < 0)
                .map(Term::text)
                .toList();
        List<String> all = new ArrayList<>(notes);
        all.add("The covariance clustered by "
                + String.join(" and ", ways.stream().map(ClusterWay::column).toList())
                + " is not positive, as happens with few clusters, and was repaired by raising its negative eigenvalues"
                + (negative.isEmpty()
                        ? "."
                        : "; before, the variance is negative for " + String.join(", ", negative) + "."));
        return List.copyOf(all);
    }

    /** The coefficients that have an error. */
    private List<Term> terms() {
        if (!covariance.problem().isEmpty()) {
            return List.of();
        }
        return regression.design().terms().stream()
                .filter(regression::kept)
                .filter(term -> covariance
                        .errorOf(regression.contrast(List.of(new Aggregation.Part(term, 1))))
                        .problem()
                        .isEmpty())
                .toList();
    }

    private int[] columns(List<Term> terms) {
        int first = regression.design().effectColumns();
        return terms.stream()
                .mapToInt(term -> first + regression.design().terms().indexOf(term))
                .toArray();
    }

    private Map<Term, double[]> effects(List<TermEstimate> reported, List<Aggregation> aggregations) {
        Map<Term, List<Aggregation.Part>> parts = new LinkedHashMap<>();
        aggregations.forEach(each -> parts.put(each.term(), each.parts()));
        Map<Term, double[]> contrasts = new LinkedHashMap<>();
        for (TermEstimate each : reported) {
            Term term = each.term();
            boolean effect = term instanceof Term.Att || term instanceof Term.Period || term instanceof Term.Pretrend;
            if (effect && each.value() instanceof Value.Estimated) {
                List<Aggregation.Part> own = List.of(new Aggregation.Part(term, 1));
                contrasts.put(term, regression.contrast(Objects.requireNonNull(parts.getOrDefault(term, own))));
            }
        }
        return contrasts;
    }
}
