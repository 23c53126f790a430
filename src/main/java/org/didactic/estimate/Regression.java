package org.didactic.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.numeric.ReferenceDistribution;
import org.didactic.text.Located;

/** A fitted regression: gives the value of any weighted sum of its coefficients. */
final class Regression {
    /** Why a regressor that was dropped has no value. */
    static final String COLLINEAR = "collinear with the regressors before it";

    private final EstimationTask task;
    private final DesignMatrix design;
    private final LeastSquares fit;
    private final ParameterCount parameters;
    private final CoefficientCovariance covariance;
    private final Map<Term, Integer> columns = new HashMap<>();
    private final double critical;

    Regression(EstimationTask task, int[] rows, EventColumns events) {
        this.task = task;
        this.design = DesignBuilder.build(task, rows, events);
        this.fit = LeastSquares.fit(design);
        int kept = (int) java.util.Arrays.stream(fit.factor().keptColumns())
                .filter(column -> column >= design.periodColumns())
                .count();
        this.parameters = new ParameterCount(kept, design.units(), design.periods());
        this.covariance =
                CoefficientCovariance.of(task.options().inference(), task.panel(), rows, design, fit, parameters);
        for (int j = 0; j < design.terms().size(); j++) {
            columns.put(design.terms().get(j), design.periodColumns() + j);
        }
        this.critical = covariance
                .distribution()
                .criticalValue(task.options().inference().level());
    }

    /** Returns whether the term is a regressor that was kept. */
    boolean identified(Term term) {
        Integer column = columns.get(term);
        return column != null && fit.factor().kept(column);
    }

    /** Returns the value of a coefficient. */
    Value coefficient(Term term) {
        return identified(term)
                ? weightedSum(List.of(new Aggregation.Part(term, 1)))
                : new Value.NotIdentified(COLLINEAR);
    }

    /** Returns the value of a weighted sum of coefficients that were kept; the weights are held fixed. */
    Value weightedSum(List<Aggregation.Part> parts) {
        double[] weights = new double[design.columns()];
        double estimate = 0;
        for (Aggregation.Part part : parts) {
            int column = Objects.requireNonNull(columns.get(part.term()));
            weights[column] = part.weight();
            estimate += part.weight() * fit.coefficients()[column];
        }
        if (!covariance.problem().isEmpty()) {
            return new Value.NotIdentified(covariance.problem());
        }
        double error = Math.sqrt(covariance.matrix().quadraticForm(weights));
        if (!(error > 0)) {
            return new Value.NotIdentified("its standard error is zero");
        }
        ReferenceDistribution distribution = covariance.distribution();
        double statistic = estimate / error;
        return new Value.Estimated(
                estimate,
                error,
                covariance.df(),
                statistic,
                distribution.twoSidedProbability(statistic),
                estimate - critical * error,
                estimate + critical * error);
    }

    /** Returns all that was found: the listed estimates, then covariates, factors and the statistics of the fit. */
    Estimation estimation(
            String method, Sample sample, List<SupportCell> support, EstimateList list, List<String> notes) {
        int treatedUnits = sample.treatedUnits().size();
        for (Term term : design.terms()) {
            if (term instanceof Term.Covariate || term instanceof Term.FactorLevel) {
                list.add(new TermEstimate(term, coefficient(term), design.rows(), treatedUnits));
            }
        }
        FitStatistics.of(design, fit, parameters, treatedUnits).forEach(list::add);
        return new Estimation(
                task.outcome().id().value(),
                task.estimator().id().value(),
                method,
                sample,
                list.estimates(),
                support,
                list.aggregations(),
                covarianceReport(),
                dropped(),
                List.copyOf(notes));
    }

    private List<Dropped> dropped() {
        return design.terms().stream()
                .filter(term -> !identified(term))
                .map(term -> new Dropped(term, fit.factor().ratio(Objects.requireNonNull(columns.get(term)))))
                .toList();
    }

    private CovarianceReport covarianceReport() {
        boolean known = covariance.problem().isEmpty();
        List<Term> kept =
                known ? design.terms().stream().filter(this::identified).toList() : List.of();
        List<List<Double>> matrix = new ArrayList<>();
        for (Term row : kept) {
            List<Double> entries = new ArrayList<>();
            for (Term column : kept) {
                entries.add(covariance
                        .matrix()
                        .get(Objects.requireNonNull(columns.get(row)), Objects.requireNonNull(columns.get(column))));
            }
            matrix.add(List.copyOf(entries));
        }
        Located<String> cluster = task.options().inference().cluster();
        return new CovarianceReport(
                switch (task.options().inference().covariance()) {
                    case CLUSTER -> "cluster";
                    case IID -> "iid";
                    case HC1 -> "HC1";
                },
                cluster == null ? null : cluster.value(),
                covariance.clusters(),
                switch (task.options().inference().smallSample()) {
                    case FIXEST -> "fixest";
                    case NONE -> "none";
                },
                covariance.factor(),
                covariance.parameters(),
                covariance.df(),
                kept,
                List.copyOf(matrix),
                covariance.problem());
    }
}
