package org.didactic.report.figure.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.didactic.estimate.robustness.RobustnessRun;
import org.didactic.estimate.robustness.RunKind;
import org.didactic.report.figure.EventStudiesFigure;
import org.didactic.report.figure.EventStudy;
import org.didactic.report.figure.Figure;
import org.didactic.report.figure.FigureText;
import org.didactic.report.wording.Noun;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.jspecify.annotations.Nullable;

/** Single event times of the main estimators, and beside them the placebo in time. */
final class YearlyFigures {
    private YearlyFigures() {}

    static @Nullable Figure of(FigureRequest request) {
        StudyIndex index = request.index();
        OutcomeSpec outcome = request.outcome();
        DrawnScale scale = request.scale(outcome);
        Noun time = Noun.ofTime(index.panelSpec(outcome).time().value());
        List<NamedRun> yearly = index.estimators(outcome).stream()
                .flatMap(each -> Stream.ofNullable(NamedRun.even(index, outcome, each)))
                .limit(EventStudy.MOST_SERIES)
                .toList();
        TreeSet<Integer> shifts = new TreeSet<>();
        List<NamedRun> shifted = shifted(index, outcome, time, shifts);
        RunPeriods real = new RunPeriods(yearly);
        RunPeriods sham = new RunPeriods(shifted);
        String start = StudyIndex.capital(time.many()) + " since the ";
        EventStudy study = real.study("By single " + time.many(), start + "start", scale, time);
        EventStudy placebo = sham.study("Placebo: a sham start", start + "sham start", scale, time);
        List<EventStudy> panels = Stream.concat(Stream.ofNullable(study), Stream.ofNullable(placebo))
                .toList();
        if (panels.isEmpty()) {
            return null;
        }
        String title = outcome.label() + ": "
                + (study == null ? "" : real(real, yearly, time))
                + (study == null || placebo == null ? "" : "; ")
                + (placebo == null ? "" : sham(sham, shifted, time));
        List<String> words = new ArrayList<>();
        panels.forEach(each -> words.add(new StudyWords(each, scale).description()));
        String caption = caption(panels.size() == 2, study != null, placebo != null, time, shifts)
                + StudyWords.levels(
                        Stream.concat(yearly.stream(), shifted.stream()).toList()) + " intervals.";
        return new EventStudiesFigure(
                new FigureText(request.idPrefix(), title, String.join(" ", words), caption), panels);
    }

    private static List<NamedRun> shifted(StudyIndex index, OutcomeSpec outcome, Noun time, TreeSet<Integer> shifts) {
        List<NamedRun> runs = new ArrayList<>();
        for (RobustnessRun run : index.study().results().runs()) {
            EstimatorSpec estimator = index.estimator(run.estimator());
            if (run.kind() instanceof RunKind.Placebo placebo
                    && estimator != null
                    && !estimator.identity().appendix()
                    && run.estimation().outcome().equals(outcome.id().value())
                    && runs.size() < EventStudy.MOST_SERIES) {
                shifts.add(-placebo.shift());
                String earlier = time.count(-placebo.shift(), Integer.toString(-placebo.shift()));
                runs.add(new NamedRun(
                        index.label(estimator) + ", " + earlier + " early", index.level(estimator), run.estimation()));
            }
        }
        return runs;
    }

    private static String real(RunPeriods periods, List<NamedRun> runs, Noun time) {
        int last = runs.size() - 1;
        return periods.clear(last, true) + " of "
                + time.count((int) periods.estimated(last, true), Long.toString(periods.estimated(last, true)))
                + " after the start and " + periods.clear(last, false) + " of " + periods.estimated(last, false)
                + " before it lie clear of zero (" + runs.get(last).name() + ")";
    }

    private static String sham(RunPeriods periods, List<NamedRun> runs, Noun time) {
        int last = declared(runs);
        return "after a sham start, " + periods.clear(last, true) + " of "
                + time.count((int) periods.estimated(last, true), Long.toString(periods.estimated(last, true)))
                + " (" + runs.get(last).name() + ")";
    }

    /** The last run whose start is moved as declared, or the last of all. */
    private static int declared(List<NamedRun> runs) {
        for (int i = runs.size() - 1; i >= 0; i--) {
            if (runs.get(i).estimation().estimator().endsWith("@placebo")) {
                return i;
            }
        }
        return runs.size() - 1;
    }

    private static String caption(boolean both, boolean real, boolean sham, Noun time, TreeSet<Integer> shifts) {
        StringBuilder text = new StringBuilder();
        if (real) {
            text.append(both ? "A: e" : "E").append("very event time by itself instead of in bins. ");
        }
        if (sham) {
            int most = shifts.last();
            String earlier = time.count(most, shifts.size() == 1 ? "" + most : shifts.first() + " to " + most);
            text.append(both ? "B: e" : "E")
                    .append("very start moved " + earlier
                            + " back, rows from the true start on left out; an effect here"
                            + " cannot come from the treatment. The sham reference stands at 0. ");
        }
        return text.append(both ? "Both panels have the same scale. With " : "With ")
                .toString();
    }
}
