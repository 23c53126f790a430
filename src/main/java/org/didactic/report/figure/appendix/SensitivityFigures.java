package org.didactic.report.figure.appendix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.report.figure.BoundsFigure;
import org.didactic.report.figure.BoundsFigure.Bound;
import org.didactic.report.figure.BoundsFigure.Panel;
import org.didactic.report.figure.Figure;
import org.didactic.report.figure.FigureText;
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
        for (OutcomeSpec outcome : request.index().outcomes()) {
            String run = run(request, outcome);
            if (run != null) {
                Panel panel = panel(request, outcome, run);
                panels.add(panel);
                words.add(describe(panel, request.scale(outcome)));
            }
        }
        if (panels.isEmpty()) {
            return null;
        }
        String finding = "The first effect after the start stays clear of zero up to: "
                + panels.stream().map(each -> each.title() + " " + reach(each)).collect(Collectors.joining(", "))
                + " (times the largest break of parallel trends before the start)";
        String caption =
                "Intervals for the effect in the first period after the start (Rambachan and Roth 2023), of each"
                        + " outcome's main estimator with single event times. Blue: M-bar says how often the largest break of"
                        + " parallel trends before the start may come again after it. Grey: M says how much the slope may change"
                        + " from one period to the next. The dashed line stands where the blue interval first includes zero; the"
                        + " mark is the middle of an interval, not an estimate.";
        return new BoundsFigure(new FigureText(request.idPrefix(), finding, String.join(" ", words), caption), panels);
    }

    /** The run of the headline, or of another estimator, that has bounds. */
    private static @Nullable String run(FigureRequest request, OutcomeSpec outcome) {
        StudyIndex index = request.index();
        List<EstimatorSpec> inTurn = new ArrayList<>(index.all(outcome));
        inTurn.sort(Comparator.comparing(
                each -> each.id().value().equals(index.headline(outcome).id().value()) ? 0 : 1));
        return inTurn.stream()
                .flatMap(each -> Stream.of(
                        each.id() + "@yearly",
                        each.id() + "@universal",
                        each.id().value()))
                .filter(id -> !bounds(request, outcome, id, "sensitivity_rm").isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Panel panel(FigureRequest request, OutcomeSpec outcome, String run) {
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
                outcome.label(),
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
            List<String> about = ((Term.Diagnostic) row.term()).about();
            if (isOnTarget(row) && row.value() instanceof Value.Range range) {
                boolean slope = name.equals("sensitivity_sd");
                double allowed = about.size() < 2 ? 0 : Double.parseDouble(about.get(1));
                double drawn = slope ? scale.drawn(allowed) : allowed;
                bounds.add(
                        new Bound(drawn, NumberText.brief(drawn), scale.drawn(range.low()), scale.drawn(range.high()), row.id()));
            }
        }
        bounds.sort(Comparator.comparingDouble(Bound::allowed));
        return bounds;
    }

    private static boolean isOnTarget(ResultRow row) {
        List<String> about = ((Term.Diagnostic) row.term()).about();
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
