package org.didactic.report.page;

import java.util.ArrayList;
import java.util.List;
import org.didactic.diagnose.Diagnostic;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.estimate.robustness.RobustnessRun;
import org.didactic.estimate.robustness.RunKind;
import org.didactic.report.StudyResults;
import org.didactic.result.Results;
import org.didactic.spec.Analysis;
import org.didactic.spec.InferenceSpec;
import org.didactic.spec.RobustnessSpec;

/** A study of records with invented runs and diagnostics for every figure of the appendix. */
final class DrawnFixture {
    private static final RobustnessSpec ASKED = new RobustnessSpec(
            new RobustnessSpec.Placebo(-4),
            null,
            List.of(3),
            true,
            true,
            new RobustnessSpec.Sensitivity(List.of(0.5, 1.0), List.of(0.01)),
            RobustnessSpec.NONE.selection(),
            true,
            new RobustnessSpec.Curve(List.of(InferenceSpec.Covariance.CLUSTER)),
            null,
            null,
            List.of());

    private DrawnFixture() {}

    /** The study with all that is asked for. */
    static StudyResults of(StudyFixture fixture) {
        StudyResults plain = fixture.build();
        List<RobustnessRun> runs = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Estimation each : plain.results().estimations()) {
            double level = each.outcome().equals("expenditure") ? -0.02 : -0.06;
            runs.add(run(each, new RunKind.Yearly(), yearly(level)));
            runs.add(run(each, new RunKind.Placebo(-4, true), placebo(0.01)));
            if (each.estimator().equals("sun_abraham")) {
                runs.add(run(each, new RunKind.Placebo(-2, false), placebo(-0.008)));
                diagnostics.add(bounds(each, level));
                diagnostics.add(without(each));
            }
            diagnostics.add(curve(each));
        }
        return new StudyResults(
                asking(plain.analysis()),
                plain.panels(),
                Results.of(plain.results().estimations(), runs, diagnostics),
                plain.ledgers(),
                plain.findings(),
                plain.joins());
    }

    private static Analysis asking(Analysis a) {
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
                a.estimators(),
                a.inference(),
                a.singletons(),
                a.attWeights(),
                ASKED,
                a.accept(),
                a.report(),
                a.published(),
                a.packaging());
    }

    private static RobustnessRun run(Estimation main, RunKind kind, List<TermEstimate> estimates) {
        return new RobustnessRun(
                kind,
                main.estimator(),
                new Estimation(
                        main.outcome(),
                        main.estimator() + "@" + kind.id(),
                        main.method(),
                        main.sample(),
                        estimates,
                        List.of(),
                        List.of(),
                        main.covariance(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static List<TermEstimate> yearly(double level) {
        List<TermEstimate> terms = new ArrayList<>();
        for (int key = -5; key <= 4; key++) {
            Value value = key == -1
                    ? new Value.Reference()
                    : key == 4
                            ? new Value.NotIdentified("one cohort only")
                            : estimated(key < 0 ? 0.004 * key : level * (1 + 0.2 * key), 0.02 + 0.002 * Math.abs(key));
            terms.add(new TermEstimate(new Term.Period(key), value, 10, 5));
        }
        return terms;
    }

    private static List<TermEstimate> placebo(double level) {
        List<TermEstimate> terms = new ArrayList<>();
        for (int key = -3; key <= 3; key++) {
            if (key != -1) {
                terms.add(new TermEstimate(new Term.Period(key), estimated(level * (key + 1), 0.02), 10, 5));
            }
        }
        return terms;
    }

    static Value estimated(double estimate, double error) {
        return new Value.Estimated(
                estimate, error, null, estimate / error, 0.5, estimate - 1.96 * error, estimate + 1.96 * error);
    }

    private static Diagnostic bounds(Estimation main, double level) {
        List<TermEstimate> numbers = new ArrayList<>();
        numbers.add(number(
                Term.Diagnostic.of("sensitivity_original", "first"), new Value.Range(level - 0.04, level + 0.04)));
        for (double allowed : new double[] {0.5, 1, 1.5, 2}) {
            double half = 0.04 + 0.03 * allowed;
            String text = allowed == Math.rint(allowed) ? "" + (int) allowed : "" + allowed;
            numbers.add(number(
                    Term.Diagnostic.of("sensitivity_rm", "first", text), new Value.Range(level - half, level + half)));
            numbers.add(number(
                    Term.Diagnostic.of("sensitivity_rm", "average", text),
                    new Value.Range(level - half, level + half)));
        }
        for (double allowed : new double[] {0.005, 0.01, 0.02}) {
            numbers.add(number(
                    Term.Diagnostic.of("sensitivity_sd", "first", "" + allowed),
                    new Value.Range(level - 0.05 - 3 * allowed, level + 0.04 + 3 * allowed)));
        }
        numbers.add(number(
                Term.Diagnostic.of("breakdown_rm", "first"),
                main.outcome().equals("signposted")
                        ? new Value.NotIdentified("above 5")
                        : new Value.Plain(level < -0.04 ? 0.67 : 0)));
        return diagnostic(main, "@yearly", numbers);
    }

    private static Diagnostic without(Estimation main) {
        Value.Estimated att = (Value.Estimated) main.estimates().get(0).value();
        List<TermEstimate> numbers = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            double moved = att.estimate() + att.standardError() * (i == 5 ? 1.3 : StrictMath.sin(i) / 3);
            numbers.add(number(
                    Term.Diagnostic.of("unit", "Authority " + (101 + 9 * i)), estimated(moved, att.standardError())));
        }
        for (int start = 2017; start <= 2021; start++) {
            double moved = att.estimate() + att.standardError() * StrictMath.cos(start) / 2;
            numbers.add(number(Term.Diagnostic.of("cohort", "" + start), new Value.Plain(moved)));
        }
        return diagnostic(main, "@without", numbers);
    }

    private static Diagnostic curve(Estimation main) {
        Value.Estimated att = (Value.Estimated) main.estimates().get(0).value();
        List<TermEstimate> numbers = new ArrayList<>();
        int count = 0;
        for (String covariates : List.of("none", "declared")) {
            for (String window : List.of("3", "4", "5", "all")) {
                for (String covariance : List.of("cluster", "CR2")) {
                    for (String always : List.of("keep", "drop")) {
                        boolean declared = covariates.equals("declared")
                                && window.equals("all")
                                && covariance.equals("cluster")
                                && always.equals("drop");
                        double moved = att.estimate() * (1 + StrictMath.sin(++count) / 2) + 0.02;
                        numbers.add(number(
                                Term.Diagnostic.of("spec", covariates, window, covariance, always),
                                declared ? att : estimated(moved, 1.1 * att.standardError())));
                    }
                }
            }
        }
        numbers.add(
                number(Term.Diagnostic.of("spec", "none", "2", "cluster", "drop"), new Value.NotIdentified("no rows")));
        return diagnostic(main, "@curve", numbers);
    }

    private static TermEstimate number(Term term, Value value) {
        return new TermEstimate(term, value, 10, 5);
    }

    private static Diagnostic diagnostic(Estimation main, String part, List<TermEstimate> numbers) {
        return new Diagnostic(main.outcome(), main.estimator() + part, numbers, 100, 12, List.of());
    }
}
