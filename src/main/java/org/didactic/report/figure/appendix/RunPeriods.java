package org.didactic.report.figure.appendix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.report.figure.EventStudy;
import org.didactic.report.wording.Noun;
import org.didactic.report.wording.PeriodLabels;
import org.didactic.result.ResultRow;
import org.didactic.result.ValueFigures;
import org.didactic.spec.EventTime;
import org.jspecify.annotations.Nullable;

/** The effects of several runs by single event times, brought onto one axis. */
final class RunPeriods {
    private static final int REFERENCE = -1;

    private final List<NamedRun> runs;
    private final List<Map<Integer, Value>> effects = new ArrayList<>();
    private final TreeMap<Integer, Boolean> references = new TreeMap<>();

    RunPeriods(List<NamedRun> runs) {
        this.runs = runs;
        for (NamedRun run : runs) {
            Map<Integer, Value> values = new LinkedHashMap<>();
            run.estimation().estimates().forEach(each -> {
                if (each.term() instanceof Term.Period period) {
                    values.put(period.key(), each.value());
                    references.merge(period.key(), each.value() instanceof Value.Reference, Boolean::logicalOr);
                }
            });
            effects.add(values);
        }
        if (!references.isEmpty() && references.firstKey() < REFERENCE) {
            references.putIfAbsent(REFERENCE, true);
        }
    }

    /** The event times from this one on, or before zero. */
    List<Integer> keys(boolean after) {
        return references.keySet().stream().filter(key -> key >= 0 == after).toList();
    }

    /** The estimate of a run, null where it has none. */
    @Nullable
    Double estimate(int run, int key) {
        Value value = effects.get(run).get(key);
        return value == null || value instanceof Value.Reference
                ? null
                : ValueFigures.of(value).estimate();
    }

    /** How many estimates of a run have an interval before or after the start. */
    long estimated(int run, boolean after) {
        return keys(after).stream().filter(key -> interval(run, key) != null).count();
    }

    /** How many of these intervals lie clear of zero. */
    long clear(int run, boolean after) {
        return keys(after).stream()
                .map(key -> interval(run, key))
                .filter(each -> each != null && (each[0] > 0 || each[1] < 0))
                .count();
    }

    private double @Nullable [] interval(int run, int key) {
        Value value = effects.get(run).get(key);
        if (value == null) {
            return null;
        }
        ValueFigures figures = ValueFigures.of(value);
        Double low = figures.low();
        Double high = figures.high();
        return figures.estimate() == null || low == null || high == null ? null : new double[] {low, high};
    }

    private static String id(Estimation estimation, int key) {
        return ResultRow.id(estimation.outcome(), estimation.estimator(), new Term.Period(key).text());
    }

    /** The panel, null where no run has an interval. */
    @Nullable
    EventStudy study(String title, String xLabel, DrawnScale scale, Noun time) {
        PeriodLabels labels = new PeriodLabels(new EventTime.Periods(REFERENCE, List.of()), time, null);
        List<Integer> keys = List.copyOf(references.keySet());
        List<EventStudy.Period> periods = new ArrayList<>();
        references.forEach((key, reference) -> periods.add(new EventStudy.Period(labels.tick(key), reference)));
        List<EventStudy.Series> series = new ArrayList<>();
        for (int run = 0; run < runs.size(); run++) {
            List<EventStudy.Point> points = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                double[] interval = interval(run, keys.get(i));
                Double estimate = estimate(run, keys.get(i));
                if (interval != null && estimate != null) {
                    points.add(new EventStudy.Point(
                            i,
                            scale.drawn(estimate),
                            scale.drawn(interval[0]),
                            scale.drawn(interval[1]),
                            id(runs.get(run).estimation(), keys.get(i))));
                }
            }
            series.add(new EventStudy.Series(runs.get(run).name(), runs.get(run).level(), points));
        }
        boolean empty = series.stream().allMatch(each -> each.points().isEmpty());
        return empty ? null : new EventStudy(title, scale.axis(), xLabel, periods, series);
    }
}
