package org.didactic.report.figure.appendix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.didactic.diagnose.curve.DeclaredChoices;
import org.didactic.report.figure.Figure;
import org.didactic.report.figure.FigureText;
import org.didactic.report.figure.SpecificationCurve;
import org.didactic.report.figure.SpecificationCurve.Choice;
import org.didactic.report.figure.SpecificationCurve.Specification;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ResultRow;
import org.didactic.result.ValueFigures;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.jspecify.annotations.Nullable;

/** The average effect under every combination of choices. */
final class CurveFigures {
    private static final List<String> CHOICES =
            List.of("Estimator", "Covariates", "Window", "Errors", "Always treated");

    private CurveFigures() {}

    /** A specification as the results have it: the words of its choices, and the numbers. */
    private record Found(String id, List<String> words, boolean declared, double estimate, double low, double high) {}

    static @Nullable Figure of(FigureRequest request) {
        StudyIndex index = request.index();
        OutcomeSpec outcome = request.outcome();
        DrawnScale scale = request.scale(outcome);
        List<Found> found = found(request, outcome);
        if (found.size() < 2) {
            return null;
        }
        List<Integer> varied = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        Map<String, String> fixed = new LinkedHashMap<>();
        for (int i = 0; i < CHOICES.size(); i++) {
            Set<String> options = new LinkedHashSet<>();
            int at = i;
            found.forEach(each -> options.add(each.words().get(at)));
            if (options.size() > 1) {
                varied.add(i);
                choices.add(new Choice(CHOICES.get(i), List.copyOf(options)));
            } else {
                fixed.put(CHOICES.get(i), options.iterator().next());
            }
        }
        List<Specification> specifications = found.stream()
                .map(each -> specification(each, choices, varied, scale))
                .toList();
        FigureText text = new FigureText(
                request.idPrefix(),
                outcome.label() + ": " + finding(specifications, scale),
                description(specifications, choices, scale),
                caption(index, outcome, found.stream().anyMatch(Found::declared), fixed)
                        + seldom(index, outcome, found));
        return new SpecificationCurve(text, scale.axis(), choices, specifications);
    }

    private static List<Found> found(FigureRequest request, OutcomeSpec outcome) {
        StudyIndex index = request.index();
        EstimatorSpec headline = index.headline(outcome);
        List<Found> found = new ArrayList<>();
        for (EstimatorSpec estimator : index.all(outcome)) {
            List<String> asDeclared = estimator.equals(headline) ? DeclaredChoices.of(headline) : List.of();
            for (ResultRow row : request.diagnostics(outcome, estimator.id() + "@curve", "spec")) {
                List<String> words = words(index.label(estimator), row);
                ValueFigures numbers = ValueFigures.of(row.value());
                Double estimate = numbers.estimate();
                Double low = numbers.low();
                Double high = numbers.high();
                if (estimate != null && low != null && high != null) {
                    found.add(new Found(row.id(), words, row.about().equals(asDeclared), estimate, low, high));
                }
            }
        }
        return found;
    }

    private static List<String> words(String estimator, ResultRow row) {
        List<String> about = row.about();
        if (about.size() != CHOICES.size() - 1) {
            throw new IllegalStateException("a specification makes four choices (" + row.id() + ")");
        }
        String window = about.get(1).equals("all")
                ? "all periods"
                : "\u2212" + about.get(1) + " to " + (Integer.parseInt(about.get(1)) - 1);
        return List.of(
                estimator,
                about.get(0),
                window,
                errors(about.get(2)),
                about.get(3).equals("drop") ? "left out" : about.get(3).equals("keep") ? "kept" : about.get(3));
    }

    private static String errors(String word) {
        String covariance = word.replace('_', ' ');
        return covariance.equalsIgnoreCase("cluster") ? "clustered" : covariance;
    }

    private static Specification specification(
            Found found, List<Choice> choices, List<Integer> varied, DrawnScale scale) {
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            taken.add(choices.get(i).options().indexOf(found.words().get(varied.get(i))));
        }
        return new Specification(
                found.id(),
                scale.drawn(found.estimate()),
                scale.drawn(found.low()),
                scale.drawn(found.high()),
                taken,
                found.declared());
    }

    private static String finding(List<Specification> all, DrawnScale scale) {
        long fall = all.stream().filter(each -> each.high() < 0).count();
        long rise = all.stream().filter(each -> each.low() > 0).count();
        double least = all.stream().mapToDouble(Specification::estimate).min().orElse(0);
        double most = all.stream().mapToDouble(Specification::estimate).max().orElse(0);
        return "of " + all.size() + " specifications " + fall + " give a fall clear of zero and " + rise
                + " a rise; estimates run from " + scale.number(least) + " to " + scale.number(most) + scale.unit();
    }

    private static String description(List<Specification> all, List<Choice> choices, DrawnScale scale) {
        long below = all.stream().filter(each -> each.estimate() < 0).count();
        String main = all.stream()
                .filter(Specification::declared)
                .map(each -> " The declared one: " + scale.number(each.estimate()) + " (" + scale.number(each.low())
                        + " to " + scale.number(each.high()) + ").")
                .collect(Collectors.joining());
        String varied = choices.stream()
                .map(each -> each.name() + " (" + String.join(", ", each.options()) + ")")
                .collect(Collectors.joining("; "));
        return scale.axis() + " under " + all.size() + " specifications in ascending order: " + below + " below zero, "
                + all.stream().filter(Specification::isClear).count() + " with an interval clear of zero." + main
                + (varied.isEmpty() ? "" : " Varied: " + varied + ".");
    }

    /** Why group-time effects enter fewer times than others. */
    private static String seldom(StudyIndex index, OutcomeSpec outcome, List<Found> found) {
        Map<String, Long> counts = found.stream()
                .collect(Collectors.groupingBy(each -> each.words().get(0), Collectors.counting()));
        long most = counts.values().stream().mapToLong(each -> each).max().orElse(0);
        String fewer = index.all(outcome).stream()
                .filter(each -> each instanceof EstimatorSpec.CallawaySantAnna)
                .map(index::label)
                .filter(each -> counts.getOrDefault(each, most) < most)
                .collect(Collectors.joining(", "));
        return fewer.isEmpty()
                ? ""
                : " " + fewer
                        + " enters fewer times: for group-time effects windows, further errors and the rule on always"
                        + " treated units are not varied.";
    }

    private static String caption(StudyIndex index, OutcomeSpec outcome, boolean declared, Map<String, String> fixed) {
        String same = fixed.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining("; "));
        return "Above, the average effect with its " + index.levels(index.all(outcome))
                + " interval under every combination of choices, sorted by size; below, the choices made."
                + (declared
                        ? " The diamond is the analysis as declared (" + index.label(index.headline(outcome)) + ")."
                        : "")
                + (same.isEmpty() ? "" : " The same throughout: " + same + ".");
    }
}
