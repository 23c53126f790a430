package org.didactic.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.didactic.data.NumberColumn;
import org.didactic.data.TextColumn;
import org.didactic.estimate.Value;
import org.didactic.panel.Lineage;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentStart;
import org.didactic.report.figure.Distribution;
import org.didactic.report.figure.DistributionGroup;
import org.didactic.report.figure.EventStudy;
import org.didactic.report.figure.OutcomeFigure;
import org.didactic.report.narrative.Target;
import org.didactic.report.wording.EffectFinding;
import org.didactic.report.wording.PeriodLabels;
import org.didactic.report.wording.StudyIndex;
import org.didactic.result.ResultRow;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.OutcomeSpec.Scale;
import org.didactic.spec.SourceSpec;
import org.didactic.text.CodePointOrder;
import org.jspecify.annotations.Nullable;

/** Says what a figure of an outcome, of the report or the appendix, shows; proportions are drawn in per cent and percentage points. */
final class OutcomeFigures {
    /** More estimators would crowd the panel beside a distribution. */
    private static final int MOST_SERIES = 4;

    private final StudyIndex index;
    private final OutcomeSpec outcome;
    private final boolean appendix;
    private final double scale;

    private OutcomeFigures(StudyIndex index, OutcomeSpec outcome, boolean appendix, double scale) {
        this.index = index;
        this.outcome = outcome;
        this.appendix = appendix;
        this.scale = scale;
    }

    /** Returns the figure, or null when neither panel has anything to show. */
    static @Nullable OutcomeFigure of(StudyIndex index, String key, String idPrefix) {
        OutcomeSpec outcome = outcome(index, key);
        return of(index, key, idPrefix, outcome.scale() == Scale.PROPORTION ? 100 : 1);
    }

    /** Returns the figure with its values as they are stored, for the data file: proportions from 0 to 1. */
    static @Nullable OutcomeFigure stored(StudyIndex index, String key, String idPrefix) {
        return of(index, key, idPrefix, 1);
    }

    private static OutcomeSpec outcome(StudyIndex index, String key) {
        String id = key.substring(key.indexOf(':') + 1);
        return Objects.requireNonNull(index.outcome(id), id);
    }

    private static @Nullable OutcomeFigure of(StudyIndex index, String key, String idPrefix, double scale) {
        OutcomeSpec outcome = outcome(index, key);
        OutcomeFigures figures = new OutcomeFigures(index, outcome, key.startsWith(Target.APPENDIX), scale);
        Distribution distribution = figures.appendix ? null : figures.distribution();
        EventStudy eventStudy = figures.eventStudy();
        if (distribution == null && eventStudy == null) {
            return null;
        }
        String finding = figures.appendix
                ? outcome.label() + ": the estimators of the appendix by period"
                : EffectFinding.of(index, outcome);
        String words = FigureWords.of(index, outcome, distribution, eventStudy);
        return new OutcomeFigure(idPrefix, finding, words, distribution, eventStudy);
    }

    private @Nullable Distribution distribution() {
        Panel panel = index.panel(outcome);
        NumberColumn values = panel.number(outcome.column().value());
        Map<String, Sides> byLevel = new TreeMap<>(CodePointOrder.INSTANCE);
        for (int row = 0; row < panel.rows(); row++) {
            TreatmentStart start = panel.start(panel.unit(row));
            if (values.missing(row) == null && !(start instanceof TreatmentStart.Unknown)) {
                boolean treated = start instanceof TreatmentStart.At at && at.time() <= panel.time(row);
                Sides sides = byLevel.computeIfAbsent(level(panel, row), level -> new Sides());
                (treated ? sides.treated : sides.other).add(scale * values.value(row));
            }
        }
        if (byLevel.isEmpty()) {
            return null;
        }
        int levels = byLevel.size();
        byLevel.keySet().retainAll(largest(byLevel));
        String name = index.analysis().treatment().name();
        List<DistributionGroup> groups = new ArrayList<>();
        long names =
                byLevel.keySet().stream().map(StudyIndex::capital).distinct().count();
        boolean unique = names == byLevel.size();
        byLevel.forEach((level, sides) -> groups.add(new DistributionGroup(
                unique ? StudyIndex.capital(level) : level,
                name.isEmpty() ? "treated" : name,
                "other",
                array(sides.treated),
                array(sides.other))));
        String rows = index.unit(outcome).one() + "-"
                + index.periods(outcome, index.headline(outcome)).time().many();
        return new Distribution("Unadjusted " + rows, axis(), groups, levels, shown(panel));
    }

    /** Data that may not be passed on are not passed on as a picture of their rows. */
    private Distribution.Shown shown(Panel panel) {
        Set<String> sources = panel.lineages().stream().map(Lineage::source).collect(Collectors.toSet());
        boolean travel = index.analysis().data().sources().stream()
                .filter(each -> sources.contains(each.id().value()))
                .allMatch(SourceSpec::travels);
        return travel ? Distribution.Shown.VALUES : Distribution.Shown.BOXES;
    }

    /** The levels with most rows, as many as a panel has room for; of equal ones the first by name. */
    private static List<String> largest(Map<String, Sides> byLevel) {
        return byLevel.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().treated.size()
                        - entry.getValue().other.size()))
                .limit(Distribution.MOST_LEVELS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static final class Sides {
        private final List<Double> treated = new ArrayList<>();
        private final List<Double> other = new ArrayList<>();
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private String level(Panel panel, int row) {
        if (outcome.factors().isEmpty()) {
            return "";
        }
        TextColumn factor = panel.text(outcome.factors().get(0).value());
        return factor.missing(row) == null ? factor.value(row) : "";
    }

    private String axis() {
        return switch (outcome.scale()) {
            case PROPORTION -> outcome.label() + ", %";
            case LOG -> outcome.label() + ", logarithm";
            case PLAIN ->
                outcome.unit().isEmpty() || outcome.unit().length() > 24
                        ? outcome.label()
                        : outcome.label() + ", " + outcome.unit();
        };
    }

    private @Nullable EventStudy eventStudy() {
        List<EstimatorSpec> drawn = index.byPeriod(outcome, appendix).stream()
                .findFirst()
                .map(alike -> alike.stream().limit(MOST_SERIES).toList())
                .orElse(List.of());
        if (drawn.isEmpty()) {
            return null;
        }
        TreeSet<Integer> keys = new TreeSet<>();
        Map<Integer, Set<String>> ticks = new LinkedHashMap<>();
        for (EstimatorSpec estimator : drawn) {
            PeriodLabels labels = index.periods(outcome, estimator);
            for (int key : index.periodKeys(outcome, estimator)) {
                keys.add(key);
                ticks.computeIfAbsent(key, each -> new LinkedHashSet<>()).add(labels.tick(key));
            }
        }
        List<Integer> order = List.copyOf(keys);
        if (order.isEmpty()) {
            return null;
        }
        Integer reference = reference(drawn, order);
        List<EventStudy.Period> periods = new ArrayList<>();
        for (int key : order) {
            periods.add(new EventStudy.Period(
                    String.join(" / ", ticks.getOrDefault(key, Set.of())), reference != null && reference == key));
        }
        List<EventStudy.Series> series =
                drawn.stream().map(each -> series(each, order)).toList();
        if (series.stream().allMatch(each -> each.points().isEmpty())) {
            return null;
        }
        PeriodLabels labels = index.periods(outcome, drawn.get(0));
        String title = reference == null ? "Event study" : "Change against " + labels.inline(reference);
        String effect = switch (outcome.scale()) {
            case PROPORTION -> "Effect, percentage points";
            case LOG -> "Effect on the logarithm";
            case PLAIN -> "Effect";
        };
        return new EventStudy(
                title, effect, StudyIndex.capital(labels.time().many()) + " since the start", periods, series);
    }

    /** The period that all estimators with it measure the others against; null where one has an effect in it. */
    private @Nullable Integer reference(List<EstimatorSpec> drawn, List<Integer> keys) {
        for (int key : keys) {
            List<EstimatorSpec> having = drawn.stream()
                    .filter(each -> index.periodKeys(outcome, each).contains(key))
                    .toList();
            if (having.stream().allMatch(each -> index.isReference(outcome, each, key))) {
                return key;
            }
        }
        return null;
    }

    private EventStudy.Series series(EstimatorSpec estimator, List<Integer> order) {
        List<EventStudy.Point> points = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            ResultRow row = index.find(outcome, estimator, "period:" + order.get(i));
            if (row != null && row.value() instanceof Value.Estimated it) {
                points.add(new EventStudy.Point(i, scale * it.estimate(), scale * it.low(), scale * it.high()));
            }
        }
        return new EventStudy.Series(index.label(estimator), index.level(estimator), points);
    }
}
