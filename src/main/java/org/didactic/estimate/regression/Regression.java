package org.didactic.estimate.regression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.didactic.estimate.Aggregation;
import org.didactic.estimate.CovarianceReport;
import org.didactic.estimate.Dropped;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Sample;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.estimate.covariance.CoefficientCovariance;
import org.didactic.estimate.covariance.ParameterCount;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.estimate.design.EventColumns;
import org.didactic.estimate.design.LeastSquares;
import org.didactic.numeric.ReferenceDistribution;
import org.didactic.text.Located;

/** A fitted regression: gives the value of any weighted sum of its coefficients. */
public final class Regression {
    /** Why an effect has no value when unit and period effects could take its place. */
    public static final String NOT_SEPARABLE = "not separable from the unit and period effects";

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

    public Regression(EstimationTask task, int[] rows, EventColumns events) {
        this.task = task;
        this.design = DesignMatrix.of(task, rows, events);
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
    public boolean identified(Term term) {
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
    public Value coefficient(Term term) {
        if (identified(term)) {
            return weightedSum(List.of(new Aggregation.Part(term, 1)));
        }
        return new Value.NotIdentified(control(term) ? COLLINEAR : NOT_SEPARABLE);
    }

    /** Returns a sentence on these effects if the data do not tell some of them, or an empty list. */
    public List<String> noteOnConfounded(List<Averages.Weighed> effects) {
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

    /** Returns the weights of a sum of coefficients by column of the design. */
    public double[] contrast(List<Aggregation.Part> parts) {
        double[] weights = new double[design.columns()];
        parts.forEach(part -> weights[Objects.requireNonNull(columns.get(part.term()))] = part.weight());
        return weights;
    }

    /** Returns the design of the regression. */
    public DesignMatrix design() {
        return design;
    }

    /** Returns its least-squares fit. */
    public LeastSquares fit() {
        return fit;
    }

    /** Returns the value of a weighted sum of coefficients that were kept; the weights are held fixed. */
    public Value weightedSum(List<Aggregation.Part> parts) {
        double[] weights = contrast(parts);
        double estimate = 0;
        for (int column = 0; column < weights.length; column++) {
            estimate += weights[column] * fit.coefficients()[column];
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
    public Estimation estimation(
            String method, Sample sample, List<SupportCell> support, EstimateList list, List<String> notes) {
        int treatedUnits = sample.treatedUnits().size();
        for (Term term : design.terms()) {
            if (control(term)) {
                list.add(new TermEstimate(term, coefficient(term), design.rows(), treatedUnits));
            }
        }
        FitStatistics.of(design, fit, parameters, treatedUnits).forEach(list::add);
        Estimation found = new Estimation(
                task.outcome().id().value(),
                task.estimator().id().value(),
                method,
                sample,
                list.estimates(),
                support,
                list.aggregations(),
                covarianceReport(),
                dropped(),
                List.of(),
                List.of(),
                List.copyOf(notes));
        return WildInference.added(task, this, found);
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
                task.options().inference().covariance().word(),
                cluster == null ? null : cluster.value(),
                covariance.clusters(),
                task.options().inference().smallSample().word(),
                covariance.factor(),
                covariance.parameters(),
                covariance.df(),
                kept,
                List.copyOf(matrix),
                covariance.problem());
    }
}
