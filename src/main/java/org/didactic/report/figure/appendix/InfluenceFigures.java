package org.didactic.report.figure.appendix;

import java.util.ArrayList;
import java.util.List;
import org.didactic.report.figure.Figure;
import org.didactic.report.figure.FigureText;
import org.didactic.report.figure.InfluenceFigure;
import org.didactic.report.figure.InfluenceFigure.Panel;
import org.didactic.report.figure.InfluenceFigure.Without;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ResultRow;
import org.didactic.result.ValueFigures;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** How much the average effect hangs on a single unit or cohort. */
final class InfluenceFigures {
    private InfluenceFigures() {}

    /** A panel with the largest move of the estimate in standard errors, null where there is no error. */
    private record Moved(
            Panel panel, DrawnScale scale, @Nullable Double errors) {}

    static @Nullable Figure of(FigureRequest request) {
        List<Moved> moved = new ArrayList<>();
        for (OutcomeSpec outcome : request.index().outcomes()) {
            Moved one = panel(request, outcome);
            if (one != null) {
                moved.add(one);
            }
        }
        if (moved.isEmpty()) {
            return null;
        }
        List<String> words = moved.stream().map(InfluenceFigures::describe).toList();
        String caption =
                "Each dot is the average effect without one treated unit, sorted by size; each diamond without one"
                        + " cohort, by its start. Dashed: the estimate of the full sample, with its interval as a band. The unit"
                        + " that moves it most is named.";
        List<Panel> panels = moved.stream().map(Moved::panel).toList();
        return new InfluenceFigure(
                new FigureText(request.idPrefix(), finding(moved), String.join(" ", words), caption), panels);
    }

    private static @Nullable Moved panel(FigureRequest request, OutcomeSpec outcome) {
        StudyIndex index = request.index();
        EstimatorSpec estimator = index.headline(outcome);
        ResultRow average = index.find(outcome, estimator, "att");
        DrawnScale scale = request.scale(outcome);
        List<Without> units = without(request, outcome, estimator, "unit");
        List<Without> cohorts = without(request, outcome, estimator, "cohort");
        if (average == null || units.isEmpty() && cohorts.isEmpty()) {
            return null;
        }
        ValueFigures numbers = ValueFigures.of(average.value());
        Double estimate = numbers.estimate();
        Double low = numbers.low();
        Double high = numbers.high();
        if (estimate == null || low == null || high == null) {
            return null;
        }
        Panel panel = new Panel(
                average.id(),
                outcome.label(),
                scale.axis(),
                scale.drawn(estimate),
                scale.drawn(low),
                scale.drawn(high),
                units,
                cohorts);
        Double error = numbers.standardError();
        int most = panel.mostInfluential();
        Double errors = error == null || most < 0 || error == 0
                ? null
                : Math.abs(panel.units().get(most).estimate() - panel.estimate()) / scale.drawn(error);
        return new Moved(panel, scale, errors);
    }

    private static List<Without> without(
            FigureRequest request, OutcomeSpec outcome, EstimatorSpec estimator, String what) {
        DrawnScale scale = request.scale(outcome);
        List<Without> found = new ArrayList<>();
        for (ResultRow row : request.diagnostics(outcome, estimator.id() + "@without", what)) {
            Double estimate = ValueFigures.of(row.value()).estimate();
            if (estimate != null) {
                String name = String.join(":", row.about());
                found.add(new Without(row.id(), name, scale.drawn(estimate)));
            }
        }
        return found;
    }

    private static String finding(List<Moved> all) {
        List<String> parts = new ArrayList<>();
        for (Moved each : all) {
            int most = each.panel().mostInfluential();
            Double errors = each.errors();
            if (most >= 0 && errors != null && errors > 1) {
                parts.add(each.panel().title() + " ("
                        + each.panel().units().get(most).name() + ", " + NumberText.fixed(errors, 2) + " times)");
            }
        }
        if (!parts.isEmpty()) {
            return "One unit alone moves the average effect by more than its standard error: "
                    + String.join(", ", parts);
        }
        boolean known = all.stream().anyMatch(each -> each.errors() != null);
        return known
                ? "No single unit moves an average effect by more than its standard error"
                : "The average effect without each unit and cohort in turn";
    }

    private static String describe(Moved moved) {
        Panel panel = moved.panel();
        DrawnScale scale = moved.scale();
        StringBuilder text = new StringBuilder(panel.title() + ", " + panel.yLabel() + ": "
                + scale.number(panel.estimate()) + " (" + scale.number(panel.low()) + " to "
                + scale.number(panel.high()) + ") in the full sample");
        if (!panel.units().isEmpty()) {
            Without most = panel.units().get(panel.mostInfluential());
            text.append("; without one unit from ")
                    .append(scale.number(panel.units().get(0).estimate()))
                    .append(" to ")
                    .append(scale.number(
                            panel.units().get(panel.units().size() - 1).estimate()))
                    .append(", furthest off without ")
                    .append(most.name())
                    .append(" (" + scale.number(most.estimate()) + ")");
        }
        panel.cohorts()
                .forEach(each -> text.append("; without cohort " + each.name() + " " + scale.number(each.estimate())));
        return text.append('.').toString();
    }
}
