package org.didactic.estimate.regression;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.didactic.estimate.Aggregation;
import org.didactic.estimate.CovarianceReport;
import org.didactic.estimate.Detail;
import org.didactic.estimate.Dropped;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Sample;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.estimate.covariance.ClusterWay;
import org.didactic.estimate.covariance.CoefficientCovariance;
import org.didactic.estimate.covariance.ContrastError;
import org.didactic.estimate.covariance.JointTest;
import org.didactic.estimate.covariance.ParameterCount;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.estimate.design.EventColumns;
import org.didactic.estimate.design.Identification;
import org.didactic.estimate.design.LeastSquares;
import org.didactic.estimate.sample.EffectLevels;
import org.didactic.numeric.ReferenceDistribution;
import org.didactic.numeric.SymmetricMatrix;
import org.didactic.spec.InferenceSpec;
import org.didactic.text.FirstNames;

/** A fitted regression: gives the value of any weighted sum of its coefficients. */
public final class Regression implements Coefficients {
    private static final List<String> USUAL_EFFECTS = List.of("unit", "period");
    private static final String COLLINEAR = "collinear with the regressors before it";
    private static final double NO_ERROR = 1e-10;

    private final EstimationTask task;
    private final DesignMatrix design;
    private final LeastSquares fit;
    private final ParameterCount parameters;
    private final List<ClusterWay> ways;
    private final CoefficientCovariance covariance;
    private final Identification identification;
    private final CovarianceSummary summary;
    private final Map<ReferenceDistribution, Double> criticalValues = new HashMap<>();

    /**
     * Fits the regression and finds its covariance.
     *
     * @param rows of the panel, ascending
     * @param events the regressors of the treatment, on these rows
     */
    public Regression(EstimationTask task, int[] rows, EventColumns events) {
        this.task = task;
        this.design = DesignMatrix.of(task, rows, events);
        this.fit = LeastSquares.fit(design);
        int kept = (int) Arrays.stream(fit.factor().keptColumns())
                .filter(column -> column >= design.effectColumns())
                .count();
        this.parameters = new ParameterCount(
                kept, design.effects().stream().map(EffectLevels::count).toList());
        InferenceSpec inference = task.options().inference();
        this.ways = ClusterWay.of(inference, task.panel(), design.panelRows());
        this.covariance = CoefficientCovariance.of(inference, ways, design, fit, parameters);
        this.identification = new Identification(design, fit);
        this.summary = new CovarianceSummary(this, inference, ways, covariance, task.detail());
    }

    @Override
    public boolean identified(Term term) {
        return identification.identified(term);
    }

    /** Returns whether a term's column was kept, that is, not collinear with those before it. */
    boolean kept(Term term) {
        return identification.kept(term);
    }

    @Override
    public Value coefficient(Term term) {
        if (identified(term)) {
            return weightedSum(List.of(new Aggregation.Part(term, 1)));
        }
        return new Value.NotIdentified(
                Identification.control(term) && design.absorption().problem().isEmpty() ? COLLINEAR : notSeparable());
    }

    @Override
    public String notSeparable() {
        String unsolved = design.absorption().problem();
        if (!unsolved.isEmpty()) {
            return unsolved;
        }
        boolean usual = design.effects().stream().map(EffectLevels::name).allMatch(USUAL_EFFECTS::contains);
        return "not separable from "
                + (usual ? "the unit and period effects" : "the effects of " + EffectLevels.names(design.effects()));
    }

    /** Returns a sentence on these effects if the data do not tell some of them, or an empty list. */
    public List<String> noteOnConfounded(List<Averages.Weighed> effects) {
        List<String> names = effects.stream()
                .map(Averages.Weighed::term)
                .filter(term -> !identified(term))
                .map(Term::text)
                .toList();
        if (names.isEmpty() || !design.absorption().problem().isEmpty()) {
            return List.of();
        }
        return List.of(
                "N" + notSeparable().substring(1) + ", and left out of the averages: " + FirstNames.of(names) + ".");
    }

    /** Returns the weights of a sum of coefficients by column of the design. */
    public double[] contrast(List<Aggregation.Part> parts) {
        double[] weights = new double[design.columns()];
        parts.forEach(part -> weights[identification.column(part.term())] = part.weight());
        return weights;
    }

    /** Returns the rows less all parameters. */
    double residualDf() {
        return design.rows() - parameters.all();
    }

    /** Returns the design of the regression. */
    public DesignMatrix design() {
        return design;
    }

    /** Returns its least-squares fit. */
    public LeastSquares fit() {
        return fit;
    }

    @Override
    public Value weightedSum(List<Aggregation.Part> parts) {
        if (!design.absorption().problem().isEmpty()) {
            return new Value.NotIdentified(design.absorption().problem());
        }
        double[] weights = contrast(parts);
        ContrastError told = covariance.errorOf(weights);
        if (!told.problem().isEmpty()) {
            return new Value.NotIdentified(told.problem());
        }
        if (fit.perfect(design)) {
            return new Value.NotIdentified("the fit is perfect, so that no error can be told");
        }
        double error = told.standardError();
        double errorOfAlikeRows =
                Math.sqrt(fit.bread().quadraticForm(weights) * fit.residualVariation() / design.rows());
        if (!(error > NO_ERROR * errorOfAlikeRows)) {
            return Value.NotIdentified.withoutError();
        }
        ReferenceDistribution distribution = told.distribution();
        double level = task.options().inference().level();
        double critical = criticalValues.computeIfAbsent(distribution, each -> each.criticalValue(level));
        return Value.Estimated.of(estimate(weights), error, told.df(), distribution, critical);
    }

    private double estimate(double[] weights) {
        double estimate = 0;
        for (int column = 0; column < weights.length; column++) {
            estimate += weights[column] * fit.coefficients()[column];
        }
        return estimate;
    }

    /** Returns the test that some weighted sums are all zero; not identified when one of them has no error. */
    Value jointTest(List<List<Aggregation.Part>> sums) {
        double[][] contrasts = new double[sums.size()][];
        double[] estimates = new double[contrasts.length];
        double[] products = new double[contrasts.length * contrasts.length];
        for (int i = 0; i < contrasts.length; i++) {
            if (weightedSum(sums.get(i)) instanceof Value.NotIdentified reasoned) {
                return reasoned;
            }
            contrasts[i] = contrast(sums.get(i));
            estimates[i] = estimate(contrasts[i]);
            double[] image = covariance.matrix().times(contrasts[i]);
            for (int j = 0; j <= i; j++) {
                for (int column = 0; column < image.length; column++) {
                    products[i * contrasts.length + j] += contrasts[j][column] * image[column];
                }
            }
        }
        SymmetricMatrix matrix = SymmetricMatrix.ofLowerTriangle(contrasts.length, products);
        return JointTest.of(estimates, matrix, covariance.jointDf(contrasts.length));
    }

    /** Returns all that was found: the listed estimates, then covariates, factors and the statistics of the fit. */
    public Estimation estimation(
            String method, Sample sample, List<SupportCell> support, EstimateList list, List<String> notes) {
        boolean averageAlone = task.detail() == Detail.AVERAGE;
        if (!averageAlone) {
            int treatedUnits = sample.treatedUnits().size();
            for (Term term : design.terms()) {
                if (Identification.control(term) && !(term instanceof Term.Slope)) {
                    list.add(new TermEstimate(term, coefficient(term), design.rows(), treatedUnits));
                }
            }
            FitStatistics.of(design, fit, parameters, treatedUnits).forEach(list::add);
        }
        Estimation found = new Estimation(
                task.outcome().id().value(),
                task.estimator().id().value(),
                method,
                sample,
                list.estimates(),
                support,
                list.aggregations(),
                averageAlone
                        ? CovarianceReport.none("not asked for")
                        : summary.report(list.estimates(), list.aggregations()),
                dropped(),
                List.of(),
                List.of(),
                averageAlone ? notes : summary.noted(Absorbed.noted(design, notes)));
        return WildInference.added(task, this, ways, found);
    }

    private List<Dropped> dropped() {
        return design.terms().stream()
                .filter(term -> !kept(term))
                .map(term -> new Dropped(term, fit.factor().ratio(identification.column(term))))
                .toList();
    }
}
