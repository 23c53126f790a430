package org.didactic.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.didactic.numeric.ReferenceDistribution;
import org.didactic.text.Located;

/** A fitted regression: gives the value of any weighted sum of its coefficients. */
final class Regression {
    /** Why an effect has no value when unit and period effects could take its place. */
    static final String NOT_SEPARABLE = "not separable from the unit and period effects";

    private static final String COLLINEAR = "collinear with the regressors before it";
    private static final int NAMED = 8;
    private static final double LOADED = 1e-6;
    private static final double NO_ERROR = 1e-10;
    private static final double PERFECT = 1e-22;

    private final EstimationTask task;
    private final DesignMatrix design;
    private final LeastSquares fit;
    private final ParameterCount parameters;
    private final CoefficientCovariance covariance;
    private final Map<Term, Integer> columns = new HashMap<>();
    private final Set<Term> confounded;
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
        this.confounded = confoundedEffects();
        this.critical = covariance
                .distribution()
                .criticalValue(task.options().inference().level());
    }

    /** Returns whether the data tell the coefficient of a term. */
    boolean identified(Term term) {
        return kept(term) && !confounded.contains(term);
    }

    private boolean kept(Term term) {
        Integer column = columns.get(term);
        return column != null && fit.factor().kept(column);
    }

    /**
     * Returns the effects that stand for something else than they say: when an event time had to be dropped, those that it
     * is made up of are measured against it rather than against the reference.
     */
    private Set<Term> confoundedEffects() {
        Set<Term> effects = new HashSet<>();
        for (Term dropped : design.terms()) {
            if (control(dropped) || kept(dropped)) {
                continue;
            }
            double[] loadings = fit.factor().loadings(Objects.requireNonNull(columns.get(dropped)));
            for (Term other : design.terms()) {
                if (!control(other) && Math.abs(loadings[Objects.requireNonNull(columns.get(other))]) > LOADED) {
                    effects.add(other);
                }
            }
        }
        return effects;
    }

    private static boolean control(Term term) {
        return term instanceof Term.Covariate || term instanceof Term.FactorLevel;
    }

    /** Returns the value of a coefficient. */
    Value coefficient(Term term) {
        if (identified(term)) {
            return weightedSum(List.of(new Aggregation.Part(term, 1)));
        }
        return new Value.NotIdentified(control(term) ? COLLINEAR : NOT_SEPARABLE);
    }

    /** Returns a sentence on these effects if the data do not tell some of them, or an empty list. */
    List<String> noteOnConfounded(List<Averages.Weighed> effects) {
        List<String> names = effects.stream()
                .map(Averages.Weighed::term)
                .filter(term -> !identified(term))
                .map(Term::text)
                .toList();
        if (names.isEmpty()) {
            return List.of();
        }
        String shown = String.join(", ", names.subList(0, Math.min(names.size(), NAMED)));
        String more = names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "";
        return List.of(
                "Not separable from the unit and period effects, and left out of the averages: " + shown + more + ".");
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
        if (!(fit.residualVariation() > PERFECT * design.totalVariation())) {
            return new Value.NotIdentified("the fit is perfect, so that no error can be told");
        }
        double error = Math.sqrt(covariance.matrix().quadraticForm(weights));
        double errorOfAlikeRows =
                Math.sqrt(fit.bread().quadraticForm(weights) * fit.residualVariation() / design.rows());
        if (!(error > NO_ERROR * errorOfAlikeRows)) {
            return new Value.NotIdentified("its standard error is zero: too few clusters tell of it");
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
            if (control(term)) {
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
                .filter(term -> !kept(term))
                .map(term -> new Dropped(term, fit.factor().ratio(Objects.requireNonNull(columns.get(term)))))
                .toList();
    }

    private CovarianceReport covarianceReport() {
        boolean known = covariance.problem().isEmpty();
        List<Term> kept = known ? design.terms().stream().filter(this::kept).toList() : List.of();
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
