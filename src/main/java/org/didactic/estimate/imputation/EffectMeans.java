package org.didactic.estimate.imputation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.estimate.Aggregation;
import org.didactic.estimate.CovarianceReport;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.estimate.design.EventColumns;
import org.didactic.estimate.regression.Coefficients;
import org.didactic.estimate.sample.ClusterIndex;
import org.didactic.numeric.StandardNormal;
import org.didactic.numeric.SymmetricMatrix;

/** Weighted means of effects over groups of rows, with a covariance that knows that untreated outcomes were estimated. */
final class EffectMeans implements Coefficients {
    private static final double NO_ERROR = 1e-10;

    private final List<Term> terms;
    private final Map<Term, Integer> groups = new HashMap<>();
    private final double[] means;
    private final double[] errorOfAlikeRows;
    private final SymmetricMatrix covariance;
    private final Clusters clusters;
    private final double critical;
    private final String problem;

    private EffectMeans(
            Imputed imputed, List<Term> terms, double[] means, double[] errorOfAlikeRows, SymmetricMatrix covariance) {
        this.terms = terms;
        for (int g = 0; g < terms.size(); g++) {
            groups.put(terms.get(g), g);
        }
        this.means = means;
        this.errorOfAlikeRows = errorOfAlikeRows;
        this.covariance = covariance;
        this.clusters = imputed.clusters();
        this.critical = new StandardNormal()
                .criticalValue(imputed.task().options().inference().level());
        this.problem = imputed.model().perfect()
                ? "the fit is perfect, so that no error can be told"
                : clusters.index().count() < 2 ? "all rows lie in one cluster" : "";
    }

    /**
     * Returns the means over these groups of rows.
     *
     * @param grouping the group of each used row
     */
    static EffectMeans of(Imputed imputed, EventColumns grouping, GroupResiduals.Centre centre) {
        int count = grouping.terms().size();
        UntreatedModel model = imputed.model();
        int[] group = model.inOrder(imputed.rows(), grouping.column());
        ClusterIndex clusters = imputed.clusters().index();
        GroupResiduals residuals = GroupResiduals.of(model, group, count, centre);
        Projection projection = Projection.of(model, clusters, residuals.shares(), group, count);
        SymmetricMatrix covariance = new ClusterInfluence(model, projection, residuals, group).covariance(clusters);
        return new EffectMeans(
                imputed, grouping.terms(), residuals.means(), residuals.errorOfAlikeRows(model, group), covariance);
    }

    @Override
    public boolean identified(Term term) {
        return groups.containsKey(term);
    }

    @Override
    public String notSeparable() {
        return "no row is in it";
    }

    @Override
    public Value coefficient(Term term) {
        return weightedSum(List.of(new Aggregation.Part(term, 1)));
    }

    @Override
    public Value weightedSum(List<Aggregation.Part> parts) {
        if (!problem.isEmpty()) {
            return new Value.NotIdentified(problem);
        }
        double[] weights = new double[terms.size()];
        parts.forEach(part -> weights[Objects.requireNonNull(groups.get(part.term()))] = part.weight());
        double estimate = 0;
        double alike = 0;
        for (int g = 0; g < weights.length; g++) {
            estimate += weights[g] * means[g];
            alike += weights[g] * weights[g] * errorOfAlikeRows[g] * errorOfAlikeRows[g];
        }
        double error = Math.sqrt(covariance.quadraticForm(weights));
        if (!(error > NO_ERROR * Math.sqrt(alike))) {
            return Value.NotIdentified.withoutError();
        }
        return Value.Estimated.of(estimate, error, null, new StandardNormal(), critical);
    }

    /** Returns the covariance of the means. */
    CovarianceReport report() {
        boolean known = problem.isEmpty();
        return new CovarianceReport(
                "cluster",
                clusters.name(),
                clusters.index().count(),
                "none",
                1,
                0,
                null,
                known ? terms : List.of(),
                known ? covariance.rows() : List.of(),
                problem);
    }
}
