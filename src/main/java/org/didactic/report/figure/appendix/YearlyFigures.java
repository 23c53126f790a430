package org.didactic.report.figure.appendix;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.didactic.estimate.robustness.RobustnessRun;
import org.didactic.estimate.robustness.RunKind;
import org.didactic.estimate.robustness.ShamReference;
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

    /** A placebo and how far its start is moved. */
    private record Sham(NamedRun run, RunKind.Placebo kind) {}

    static @Nullable Figure of(FigureRequest request) {
        StudyIndex index = request.index();
        OutcomeSpec outcome = request.outcome();
        DrawnScale scale = request.scale(outcome);
        Noun time = Noun.ofTime(index.panelSpec(outcome).time().value());
        List<NamedRun> yearly = index.estimators(outcome).stream()
                .flatMap(each -> Stream.ofNullable(NamedRun.even(index, outcome, each)))
                .limit(EventStudy.MOST_SERIES)
                .toList();
        List<Sham> shams = shams(index, outcome, time);
        List<NamedRun> shifted = shams.stream().map(Sham::run).toList();
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
        int main = last(real, yearly.size());
        int moved = main(sham, shams, main < 0 ? null : yearly.get(main).estimator());
        EstimatorSpec estimator = (main < 0 ? shifted.get(moved) : yearly.get(main)).estimator();
        String title = outcome.label() + ", " + index.label(estimator) + ": "
                + (main < 0 ? "" : real(real, main, time))
                + (main < 0 || moved < 0 ? "" : "; ")
                + (moved < 0 ? "" : sham(sham, moved, shams.get(moved).kind(), time))
                + (main < 0 ? " lie clear of zero" : "")
                + (moved < 0 || shifted.get(moved).estimator().equals(estimator)
                        ? ""
                        : " with " + index.label(shifted.get(moved).estimator()));
        List<String> words = new ArrayList<>();
        panels.forEach(each -> words.add(new StudyWords(each, scale).description()));
        String caption = caption(study == null ? List.of() : yearly, placebo == null ? List.of() : shams, time)
                + StudyWords.levels(
                        Stream.concat(yearly.stream(), shifted.stream()).toList()) + " intervals.";
        return new EventStudiesFigure(
                new FigureText(request.idPrefix(), title, String.join(" ", words), caption), panels);
    }

    private static List<Sham> shams(StudyIndex index, OutcomeSpec outcome, Noun time) {
        List<Sham> shams = new ArrayList<>();
        for (RobustnessRun run : index.study().results().runs()) {
            EstimatorSpec estimator = index.estimator(run.estimator());
            if (run.kind() instanceof RunKind.Placebo kind
                    && estimator != null
                    && !estimator.identity().appendix()
                    && run.estimation().outcome().equals(outcome.id().value())
                    && shams.size() < EventStudy.MOST_SERIES) {
                String name = index.label(estimator) + ", " + early(kind, time);
                shams.add(new Sham(new NamedRun(estimator, name, index.level(estimator), run.estimation()), kind));
            }
        }
        return shams;
    }

    private static String early(RunKind.Placebo kind, Noun time) {
        return time.count(-kind.shift(), Integer.toString(-kind.shift())) + " early";
    }

    private static String real(RunPeriods periods, int run, Noun time) {
        return clear(periods, run, time) + " after the start and " + periods.clear(run, false) + " of "
                + periods.estimated(run, false) + " before it lie clear of zero";
    }

    private static String sham(RunPeriods periods, int run, RunKind.Placebo kind, Noun time) {
        return "after a sham start " + early(kind, time) + ", " + clear(periods, run, time);
    }

    private static String clear(RunPeriods periods, int run, Noun time) {
        long estimated = periods.estimated(run, true);
        return periods.clear(run, true) + " of " + time.count((int) estimated, Long.toString(estimated));
    }

    /** The last of so many runs that has an interval, or -1. */
    private static int last(RunPeriods periods, int runs) {
        for (int i = runs - 1; i >= 0; i--) {
            if (periods.estimated(i, true) + periods.estimated(i, false) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** The placebo that is moved as declared, that of this estimator before others; or the last that has an interval, or -1. */
    private static int main(RunPeriods periods, List<Sham> shams, @Nullable EstimatorSpec estimator) {
        int last = last(periods, shams.size());
        int declared = -1;
        for (int i = 0; i <= last; i++) {
            if (shams.get(i).kind().declared()
                    && periods.estimated(i, true) + periods.estimated(i, false) > 0
                    && (declared < 0 || !shams.get(declared).run().estimator().equals(estimator))) {
                declared = i;
            }
        }
        return declared < 0 ? last : declared;
    }

    private static String caption(List<NamedRun> real, List<Sham> shams, Noun time) {
        boolean both = !real.isEmpty() && !shams.isEmpty();
        StringBuilder text = new StringBuilder();
        if (!real.isEmpty()) {
            text.append(both ? "A: e" : "E").append("very event time by itself instead of in bins. ");
        }
        if (!shams.isEmpty()) {
            TreeSet<Integer> shifts = new TreeSet<>();
            shams.forEach(each -> shifts.add(-each.kind().shift()));
            int most = shifts.last();
            String earlier = time.count(most, shifts.size() == 1 ? "" + most : shifts.first() + " to " + most);
            text.append(both ? "B: e" : "E")
                    .append("very start moved " + earlier
                            + " back, rows from the true start on left out; an effect here"
                            + " cannot come from the treatment. "
                            + (shams.stream()
                                            .anyMatch(each -> ShamReference.matters(
                                                    each.run().estimator()))
                                    ? "The sham reference stands at 0. "
                                    : ""));
        }
        return text.append(both ? "Both panels have the same scale. With " : "With ")
                .toString();
    }
}
