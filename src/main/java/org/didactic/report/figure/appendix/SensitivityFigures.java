package org.didactic.report.figure.appendix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.didactic.estimate.Value;
import org.didactic.report.figure.BoundsFigure;
import org.didactic.report.figure.BoundsFigure.Bound;
import org.didactic.report.figure.BoundsFigure.Panel;
import org.didactic.report.figure.Figure;
import org.didactic.report.figure.FigureText;
import org.didactic.report.wording.EvenRun;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ResultRow;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** How far parallel trends may fail before the first effect after the start may be zero. */
final class SensitivityFigures {
    private static final String TARGET = "first";

    private SensitivityFigures() {}

    static @Nullable Figure of(FigureRequest request) {
        List<Panel> panels = new ArrayList<>();
        List<String> words = new ArrayList<>();
        boolean others = false;
        for (OutcomeSpec outcome : request.index().outcomes()) {
            EstimatorSpec estimator = estimator(request, outcome);
            if (estimator != null) {
                others |= !isHeadline(request, outcome, estimator);
                Panel panel = panel(request, outcome, estimator);
                panels.add(panel);
                words.add(describe(panel, request.scale(outcome)));
            }
        }
        if (panels.isEmpty()) {
            return null;
        }
        String finding = "The first effect after the start stays clear of zero up to: "
                + panels.stream()
                        .map(each -> each.title() + " " + reach(each))
                        .collect(Collectors.joining(others ? "; " : ", "))
                + " (times the largest break of parallel trends before the start)";
        String caption =
                "Intervals for the effect in the first period after the start (Rambachan and Roth 2023), of each"
                        + " outcome's main estimator with single event times. Blue: M-bar says how often the largest break of"
                        + " parallel trends before the start may come again after it. Grey: M says how much the slope may change"
                        + " from one period to the next. The dashed line stands where the blue interval first includes zero; the"
                        + " mark is the middle of an interval, not an estimate."
                        + (others ? " Where the main estimator has no such intervals, the panel names another." : "");
        return new BoundsFigure(new FigureText(request.idPrefix(), finding, String.join(" ", words), caption), panels);
    }

    /** The headline, or else the first other estimator that has bounds. */
    private static @Nullable EstimatorSpec estimator(FigureRequest request, OutcomeSpec outcome) {
        StudyIndex index = request.index();
        return Stream.concat(Stream.of(index.headline(outcome)), index.all(outcome).stream())
                .filter(each -> !bounds(request, outcome, run(request, outcome, each), "sensitivity_rm")
                        .isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static String run(FigureRequest request, OutcomeSpec outcome, EstimatorSpec estimator) {
        return EvenRun.of(request.index(), outcome, estimator).estimator();
    }

    private static boolean isHeadline(FigureRequest request, OutcomeSpec outcome, EstimatorSpec estimator) {
        return request.index().headline(outcome).equals(estimator);
    }

    private static Panel panel(FigureRequest request, OutcomeSpec outcome, EstimatorSpec estimator) {
        String run = run(request, outcome, estimator);
        String title = outcome.label()
                + (isHeadline(request, outcome, estimator)
                        ? ""
                        : ", " + request.index().label(estimator));
        List<Bound> original = bounds(request, outcome, run, "sensitivity_original");
        ResultRow breakdownRow = request.diagnostics(outcome, run, "breakdown_rm").stream()
                .filter(SensitivityFigures::isOnTarget)
                .findFirst()
                .orElse(null);
        Value breakdown = breakdownRow == null ? null : breakdownRow.value();
        Double number = breakdown instanceof Value.Plain plain ? plain.value() : null;
        String said = number != null && number == 0
                ? "includes zero as it is"
                : number != null
                        ? "includes zero from M-bar = " + NumberText.page(number, 2) + " on"
                        : breakdown instanceof Value.NotIdentified none ? "breakdown: " + none.reason() : "";
        return new Panel(
                title,
                request.scale(outcome).axis(),
                original.isEmpty() ? null : original.get(0),
                bounds(request, outcome, run, "sensitivity_rm"),
                bounds(request, outcome, run, "sensitivity_sd"),
                number,
                said,
                breakdownRow == null ? "" : breakdownRow.id());
    }

    private static List<Bound> bounds(FigureRequest request, OutcomeSpec outcome, String run, String name) {
        DrawnScale scale = request.scale(outcome);
        List<Bound> bounds = new ArrayList<>();
        for (ResultRow row : request.diagnostics(outcome, run, name)) {
            List<String> about = row.about();
            if (isOnTarget(row) && row.value() instanceof Value.Range range) {
                boolean slope = name.equals("sensitivity_sd");
                double allowed = about.size() < 2 ? 0 : Double.parseDouble(about.get(1));
                double drawn = slope ? scale.drawn(allowed) : allowed;
                bounds.add(new Bound(
                        drawn, NumberText.brief(drawn), scale.drawn(range.low()), scale.drawn(range.high()), row.id()));
            }
        }
        bounds.sort(Comparator.comparingDouble(Bound::allowed));
        return bounds;
    }

    private static boolean isOnTarget(ResultRow row) {
        List<String> about = row.about();
        return !about.isEmpty() && about.get(0).equals(TARGET);
    }

    private static String reach(Panel panel) {
        Double breakdown = panel.breakdown();
        if (breakdown != null) {
            return breakdown == 0 ? "not at all" : NumberText.page(breakdown, 2);
        }
        return panel.breakdownText().isEmpty()
                ? "unknown"
                : panel.breakdownText().replace("breakdown: ", "");
    }

    private static String describe(Panel panel, DrawnScale scale) {
        List<String> parts = new ArrayList<>();
        Bound original = panel.original();
        if (original != null) {
            parts.add("usual interval " + ends(original, scale));
        }
        panel.relative().forEach(each -> parts.add("M-bar " + each.label() + ": " + ends(each, scale)));
        panel.smoothness().forEach(each -> parts.add("M " + each.label() + ": " + ends(each, scale)));
        return panel.title() + ", " + panel.yLabel() + ": " + String.join("; ", parts)
                + (panel.breakdownText().isEmpty() ? "." : "; " + panel.breakdownText() + ".");
    }

    private static String ends(Bound bound, DrawnScale scale) {
        return scale.number(bound.low()) + " to " + scale.number(bound.high());
    }
}
