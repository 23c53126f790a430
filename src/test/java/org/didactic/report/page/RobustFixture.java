package org.didactic.report.page;

import java.util.ArrayList;
import java.util.List;
import org.didactic.diagnose.Diagnostic;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Sample;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.estimate.robustness.RobustnessRun;
import org.didactic.estimate.robustness.RunKind;
import org.didactic.report.StudyResults;
import org.didactic.result.Results;
import org.didactic.spec.Analysis;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.GroupTimeOptions;
import org.didactic.spec.Randomisation;
import org.didactic.spec.ReportSpec;
import org.didactic.spec.RobustnessSpec;
import org.didactic.spec.VariantSpec;
import org.didactic.text.Located;
import org.didactic.text.Position;

/** The study of {@link StudyFixture} with everything asked for that tells how far to trust it; all numbers are invented. */
final class RobustFixture {
    static final String NARRATIVE = "appendix.md";
    private static final List<String> COVARIATES = List.of("log_population", "beds");

    private final List<RobustnessRun> runs = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private RobustFixture() {}

    static RobustnessSpec asked() {
        return new RobustnessSpec(
                new RobustnessSpec.Placebo(-4),
                new Randomisation(Randomisation.Statistic.ESTIMATE, null, 999, 3),
                List.of(3, 4, 5),
                true,
                true,
                new RobustnessSpec.Sensitivity(List.of(0.5, 1.0, 1.5, 2.0), List.of(0.0, 0.01, 0.02, 0.03)),
                new RobustnessSpec.Selection(
                        true,
                        true,
                        true,
                        true,
                        1,
                        List.of(new RobustnessSpec.DroppedCovariate(
                                name("attendance"), "it goes with Carer\u2019s Allowance"))),
                true,
                null,
                new RobustnessSpec.SeveralOutcomes(999, 5),
                null,
                List.of(
                        variant("prepandemic", "Without the pandemic years", List.of()),
                        variant("kept", "Zeros and ones kept", List.of(name("funded"))),
                        variant("plain", "Without covariates", List.of())));
    }

    private static VariantSpec variant(String id, String label, List<Located<String>> outcomes) {
        return new VariantSpec(name(id), label, outcomes, null, List.of(), false, null, List.of());
    }

    /** Returns the analysis of a study with another appendix. */
    static Analysis analysis(
            Analysis a,
            List<EstimatorSpec> estimators,
            RobustnessSpec robustness,
            List<ReportSpec.DeclaredTable> tables) {
        ReportSpec report = new ReportSpec(
                a.report().narrative(),
                a.report().formats(),
                a.report().digits(),
                a.report().stars(),
                tables,
                a.report().harmless());
        return new Analysis(
                a.file(),
                a.study(),
                a.title(),
                a.authors(),
                a.status(),
                a.data(),
                a.treatment(),
                a.eventTime(),
                a.window(),
                a.variables(),
                a.outcomes(),
                a.covariates(),
                estimators,
                a.inference(),
                a.singletons(),
                a.attWeights(),
                robustness,
                a.accept(),
                report,
                a.published(),
                a.packaging());
    }

    /** Returns a study with group-time effects in the appendix, runs and diagnostics. */
    static StudyResults of(StudyResults study, List<ReportSpec.DeclaredTable> tables) {
        Analysis before = study.analysis();
        EstimatorSpec regression = before.estimators().get(0);
        List<EstimatorSpec> estimators = new ArrayList<>(before.estimators());
        estimators.add(new EstimatorSpec.CallawaySantAnna(
                new EstimatorSpec.Identity(name("group_time"), "Callaway and Sant\u2019Anna (2021)", true),
                regression.options(),
                new GroupTimeOptions(
                        GroupTimeOptions.Estimand.DOUBLY_ROBUST,
                        GroupTimeOptions.Control.NEVER_TREATED,
                        GroupTimeOptions.BasePeriod.UNIVERSAL,
                        0,
                        GroupTimeOptions.Rows.BALANCED,
                        null,
                        GroupTimeOptions.Compatibility.NONE)));
        Analysis analysis = analysis(before, estimators, asked(), tables);
        RobustFixture fixture = new RobustFixture();
        List<Estimation> estimations = new ArrayList<>();
        for (Estimation each : study.results().estimations()) {
            estimations.add(fixture.with(each));
            if (each.estimator().equals("sun_abraham")) {
                estimations.add(fixture.groupTime(each));
            }
        }
        analysis.outcomes().forEach(each -> fixture.selection(each.id().value()));
        return new StudyResults(
                analysis,
                study.panels(),
                Results.of(estimations, fixture.runs, fixture.diagnostics),
                study.ledgers(),
                study.findings(),
                study.joins());
    }

    private Estimation groupTime(Estimation like) {
        List<TermEstimate> estimates =
                List.of(term(new Term.Att(), effect(-0.07, 0.03)), term(new Term.Period(0), effect(-0.05, 0.02)));
        Estimation done = copy(like, "group_time", estimates, like.support(), List.of());
        robust(done, "group_time", -0.07);
        return done;
    }

    private Estimation with(Estimation estimation) {
        double att = estimation.estimates().get(0).value() instanceof Value.Estimated e ? e.estimate() : 0;
        String id = estimation.estimator();
        for (int window : new int[] {3, 4, 5}) {
            Estimation cut = cut(estimation, 5 - window);
            run(cut, new RunKind.Window(window), windowed(estimation, window), List.of());
        }
        run(estimation, new RunKind.Placebo(-4, true), sham(id.equals("twfe") ? -0.012 : 0.071), List.of());
        if (id.equals("sun_abraham")) {
            run(estimation, new RunKind.Placebo(-2, false), sham(0.004), List.of("Three cohorts are left."));
        }
        int count = 0;
        for (String variant : List.of("prepandemic", "kept", "plain")) {
            double moved = att * (0.8 + 0.15 * count++);
            if (!variant.equals("kept") || estimation.outcome().equals("funded")) {
                run(
                        estimation,
                        new RunKind.Variant(variant),
                        List.of(term(new Term.Att(), effect(moved, 0.03))),
                        List.of());
            }
        }
        run(estimation, new RunKind.Yearly(), estimation.estimates(), List.of());
        robust(estimation, id + "@yearly", att);
        List<TermEstimate> estimates = new ArrayList<>(estimation.estimates());
        estimates.add(term(new Term.PretrendWald(), new Value.Test(1.524, 2, 148.0, 0.2212)));
        diagnostic(
                estimation.outcome(),
                id,
                number("pretrend_wald", new Value.Test(1.524, 2, 1603.0, 0.2181), "residual"));
        return copy(estimation, id, estimates, estimation.support(), estimation.notes());
    }

    private static Estimation cut(Estimation like, int fewer) {
        Sample all = like.sample();
        Sample kept = new Sample(
                all.rows().subList(0, all.rows().size() - fewer),
                all.exclusions(),
                all.units(),
                all.treatedUnits(),
                all.clusters(),
                all.treatedClusters());
        return new Estimation(
                like.outcome(),
                like.estimator(),
                like.method(),
                kept,
                like.estimates(),
                like.support(),
                like.aggregations(),
                like.covariance(),
                like.dropped(),
                List.of(),
                List.of(),
                like.notes());
    }

    private static List<TermEstimate> windowed(Estimation estimation, int window) {
        List<TermEstimate> kept = new ArrayList<>();
        for (TermEstimate each : estimation.estimates()) {
            boolean outside = each.term() instanceof Term.Period period
                    && (period.key() >= window || period.key() == -4 && window < 4);
            if (!outside && each.value() instanceof Value.Estimated e) {
                kept.add(each.with(effect(e.estimate() * (1 - 0.03 * window), e.standardError() * 1.1)));
            } else if (!outside) {
                kept.add(each);
            }
        }
        return kept;
    }

    private static List<TermEstimate> sham(double att) {
        return List.of(
                term(new Term.Att(), effect(att, 0.03)),
                term(new Term.Period(-2), new Value.NotIdentified("no unit was seen that early")),
                term(new Term.Period(-1), new Value.Reference()),
                term(new Term.Period(0), effect(att * 0.9, 0.028)),
                term(new Term.Period(1), effect(att * 1.1, 0.034)));
    }

    private void run(Estimation base, RunKind kind, List<TermEstimate> estimates, List<String> notes) {
        boolean placebo = kind instanceof RunKind.Placebo;
        List<SupportCell> support = placebo
                ? List.of(new SupportCell(-1, 2020, List.of("Authority 137", "Authority 182"), 8, 8))
                : base.support();
        runs.add(new RobustnessRun(
                kind, base.estimator(), copy(base, base.estimator() + "@" + kind.id(), estimates, support, notes)));
    }

    private void robust(Estimation estimation, String even, double att) {
        String outcome = estimation.outcome();
        String id = estimation.estimator();
        diagnostic(
                outcome,
                even,
                number("drift", new Value.Plain(0.0214), "any", "50"),
                number("drift", new Value.Plain(0.0312), "any", "80"),
                number("drift", new Value.Plain(0.0254), "joint", "50"),
                number("drift", new Value.NotIdentified("three treated clusters"), "joint", "80"),
                number("bias", new Value.Plain(0.0624), "any", "80", "att"),
                number("sensitivity_original", range(att), "first"),
                number("sensitivity_original", range(att), "average"));
        for (String target : List.of("first", "average")) {
            List<TermEstimate> numbers = new ArrayList<>();
            for (double bound : new double[] {0.5, 1, 1.5, 2}) {
                String text = bound == 1 || bound == 2 ? "" + (int) bound : "" + bound;
                numbers.add(number(
                        "sensitivity_rm",
                        new Value.Range(att - 0.05 - bound / 10, att + 0.05 + bound / 10),
                        target,
                        text));
            }
            for (String bound : List.of("0", "0.01", "0.02")) {
                numbers.add(number("sensitivity_sd", range(att), target, bound));
            }
            numbers.add(
                    number("sensitivity_sd", new Value.NotIdentified("one period before the start"), target, "0.03"));
            numbers.add(number(
                    "breakdown_rm",
                    outcome.equals("planned")
                            ? new Value.NotIdentified("above 5")
                            : new Value.Plain(Math.abs(att) > 0.05 ? 0.62 : 0),
                    target));
            numbers.add(number("breakdown_sd", new Value.Plain(0.013), target));
            diagnostic(outcome, even, numbers.toArray(TermEstimate[]::new));
        }
        diagnostic(
                outcome,
                id + "@without",
                number("unit", effect(att * 0.7, 0.03), "Authority 137"),
                number("unit", effect(att * 1.2, 0.03), "Authority 182"),
                number("unit", new Value.NotIdentified("nothing is left of its cohort"), "Authority 191"),
                number("cohort", effect(att * 0.6, 0.04), "2018"),
                number("cohort", effect(att * 1.1, 0.04), "2019"));
        diagnostic(
                outcome,
                id + "@influence",
                number("effective_clusters", new Value.Plain(9.64)),
                number("partial_leverage", new Value.Plain(0.183), "Authority 137"),
                number("partial_leverage", new Value.Plain(0.211), "Authority 182"));
        diagnostic(
                outcome, id + "@space", term(new Term.Att(), new Value.Resampled(att, null, null, 0.021, null, null)));
        double p = outcome.equals("funded") ? 0.0004 : 0.031;
        diagnostic(
                outcome,
                id + "@outcomes",
                number("holm", new Value.Resampled(att, null, null, 4 * p, null, null)),
                number("romano_wolf", new Value.Resampled(att, null, null, 3 * p, null, null)));
    }

    private void selection(String outcome) {
        diagnostic(
                outcome,
                "selection",
                number("correlation", new Value.Plain(0.2134), "log_population", "beds"),
                number("correlation", new Value.Plain(-0.0041), "log_population", "attendance"),
                number("correlation", new Value.Plain(0.8123), "beds", "attendance"),
                number("vif", new Value.Plain(1.37), "log_population"),
                number("vif", new Value.Plain(2.04), "beds"),
                number("vif_within", new Value.Plain(1.05), "log_population"),
                number("vif_within", new Value.NotIdentified("it does not change inside units"), "beds"),
                number("vif_with", new Value.Plain(1.41), "attendance", "log_population"),
                number("vif_with", new Value.Plain(5.12), "attendance", "beds"),
                number("vif_with", new Value.Plain(6.03), "attendance", "attendance"));
        List<TermEstimate> balance = new ArrayList<>();
        for (String each : COVARIATES) {
            balance.add(number("mean_adopters", new Value.Plain(4.21), each));
            balance.add(number("mean_others", new Value.Plain(3.9), each));
            balance.add(number("balance", new Value.Estimated(0.31, 0.19, 18.4, 1.63, 0.12, -0.1, 0.7), each));
            balance.add(number("smd", new Value.Plain(each.equals("beds") ? 0.43 : -0.12), each));
        }
        balance.add(number("balance_joint", new Value.Resampled(3.1, null, null, 0.187, null, null)));
        balance.add(number("logit", effect(-3.1, 0.7), "constant"));
        for (String each : COVARIATES) {
            balance.add(number("logit", effect(0.4, 0.3), each));
            balance.add(number("logit_firth", effect(0.36, 0.29), each));
        }
        balance.add(number("logit_firth", effect(-2.9, 0.68), "constant"));
        balance.add(number("adopters", new Value.Plain(17)));
        balance.add(number("others", new Value.Plain(131)));
        balance.add(number("adopters_per_covariate", new Value.Plain(8.5)));
        diagnostic(outcome, "selection", balance.toArray(TermEstimate[]::new));
        diagnostic(
                outcome,
                "selection",
                number(
                        "missing",
                        outcome.equals("planned")
                                ? new Value.NotIdentified("no value is missing")
                                : effect(outcome.equals("signposted") ? 0.031 : 0.003, 0.012)));
    }

    private void diagnostic(String outcome, String estimator, TermEstimate... numbers) {
        diagnostics.add(new Diagnostic(outcome, estimator, List.of(numbers), 1769, 149, List.of()));
    }

    private static Estimation copy(
            Estimation like, String id, List<TermEstimate> estimates, List<SupportCell> support, List<String> notes) {
        return new Estimation(
                like.outcome(),
                id,
                like.method(),
                like.sample(),
                List.copyOf(estimates),
                support,
                like.aggregations(),
                like.covariance(),
                like.dropped(),
                List.of(),
                List.of(),
                notes);
    }

    private static TermEstimate number(String name, Value value, String... about) {
        return term(Term.Diagnostic.of(name, about), value);
    }

    private static TermEstimate term(Term term, Value value) {
        return new TermEstimate(term, value, 90, 16);
    }

    private static Value range(double att) {
        return new Value.Range(att - 0.05, att + 0.05);
    }

    static Value effect(double estimate, double error) {
        double t = estimate / error;
        double p = Math.abs(t) > 3.4 ? 0.0008 : Math.abs(t) > 2.61 ? 0.006 : Math.abs(t) > 1.976 ? 0.03 : 0.3;
        return new Value.Estimated(estimate, error, 148.0, t, p, estimate - 1.976 * error, estimate + 1.976 * error);
    }

    static Located<String> name(String value) {
        return new Located<>(value, new Position("analyses/cls/analysis.yaml", 60, 5), "report.tables[0].file");
    }
}
