package org.didactic.report.figure.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.didactic.report.figure.EventStudiesFigure;
import org.didactic.report.figure.EventStudy;
import org.didactic.report.figure.Figure;
import org.didactic.report.figure.FigureText;
import org.didactic.report.wording.Noun;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** The event studies of all estimators of an outcome in one picture. */
final class AgreementFigures {
    private AgreementFigures() {}

    static @Nullable Figure of(FigureRequest request) {
        StudyIndex index = request.index();
        OutcomeSpec outcome = request.outcome();
        DrawnScale scale = request.scale(outcome);
        Noun time = Noun.ofTime(index.panelSpec(outcome).time().value());
        List<NamedRun> runs = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (EstimatorSpec each : index.all(outcome)) {
            NamedRun run = NamedRun.even(index, outcome, each);
            if (run == null || runs.size() == EventStudy.MOST_SERIES) {
                left.add(index.label(each));
            } else {
                runs.add(run);
            }
        }
        RunPeriods periods = new RunPeriods(runs);
        EventStudy study = runs.size() < 2
                ? null
                : periods.study(
                        "By single " + time.many(), StudyIndex.capital(time.many()) + " since the start", scale, time);
        if (study == null) {
            return null;
        }
        String caption = "Each estimator with single event times against the last "
                + time.one() + " before the start, with " + StudyWords.levels(runs) + " intervals."
                + (left.isEmpty() ? "" : " Not drawn: " + String.join(", ", left) + ".");
        return new EventStudiesFigure(
                new FigureText(
                        request.idPrefix(),
                        outcome.label() + ": " + finding(periods, runs, scale, time),
                        new StudyWords(study, scale).description(),
                        caption),
                List.of(study));
    }

    /** In how many periods after the start all have one sign, and where they lie furthest apart. */
    private static String finding(RunPeriods periods, List<NamedRun> runs, DrawnScale scale, Noun time) {
        int shared = 0;
        int alike = 0;
        double widest = -1;
        int where = 0;
        for (int key : periods.keys(true)) {
            List<Double> estimates = new ArrayList<>();
            for (int run = 0; run < runs.size(); run++) {
                Double estimate = periods.estimate(run, key);
                if (estimate != null) {
                    estimates.add(estimate);
                }
            }
            if (estimates.size() == runs.size()) {
                double least =
                        estimates.stream().mapToDouble(each -> each).min().orElse(0);
                double most = estimates.stream().mapToDouble(each -> each).max().orElse(0);
                shared++;
                alike += least > 0 || most < 0 ? 1 : 0;
                if (most - least > widest) {
                    widest = most - least;
                    where = key;
                }
            }
        }
        if (shared == 0) {
            return "no " + time.one() + " after the start has an estimate of every estimator ("
                    + runs.stream().map(NamedRun::name).collect(Collectors.joining(", ")) + ")";
        }
        return "the " + runs.size() + " estimators have the same sign in " + alike + " of "
                + time.count(shared, Integer.toString(shared)) + " after the start; they lie furthest apart in "
                + time.one() + " " + NumberText.count(where) + ", by " + scale.number(scale.drawn(widest))
                + scale.unit();
    }
}
