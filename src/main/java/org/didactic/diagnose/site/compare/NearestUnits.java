package org.didactic.diagnose.site.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.didactic.data.NumberColumn;
import org.didactic.diagnose.site.Neighbour;
import org.didactic.diagnose.site.series.ShownSeries;
import org.didactic.panel.Panel;
import org.didactic.spec.NeighboursSpec.Nearest;
import org.didactic.text.CodePointOrder;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * Finds the units outside the programme that are most like a unit: by the Euclidean distance of their covariates at baseline,
 * each less its mean over all units and divided by its standard deviation (n − 1) over them.
 */
final class NearestUnits {
    private final int number;
    private final StudyUnits units;
    private final Map<String, double[]> scores;

    private NearestUnits(int number, StudyUnits units, Map<String, double[]> scores) {
        this.number = number;
        this.units = units;
        this.scores = scores;
    }

    /** Returns the finder; a unit that lacks a covariate at baseline, or whose own is hidden, is nobody's neighbour and has none. */
    static NearestUnits of(Nearest asked, StudyUnits units, Map<String, Panel> panels, ShownSeries shown) {
        List<Map<String, Double>> columns = asked.by().stream()
                .map(column -> baseline(column, units, panels, shown))
                .toList();
        Map<String, double[]> scores = new TreeMap<>(CodePointOrder.INSTANCE);
        for (String unit : columns.get(0).keySet()) {
            if (columns.stream().allMatch(column -> column.containsKey(unit))) {
                scores.put(
                        unit,
                        columns.stream()
                                .mapToDouble(column -> Objects.requireNonNull(column.get(unit)))
                                .toArray());
            }
        }
        for (int column = 0; column < columns.size(); column++) {
            standardise(scores, column);
        }
        return new NearestUnits(asked.number(), units, scores);
    }

    /** Returns by unit the mean over the periods before anyone starts, or over the first where there are none. */
    private static Map<String, Double> baseline(
            Located<String> name, StudyUnits units, Map<String, Panel> panels, ShownSeries shown) {
        Panel panel = panels.values().stream()
                .filter(each -> each.has(name.value()))
                .findFirst()
                .orElseThrow();
        int earliest = units.starts().values().stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(Integer.MAX_VALUE);
        NumberColumn column = panel.number(name.value());
        Map<String, double[]> sums = new TreeMap<>(CodePointOrder.INSTANCE);
        for (int row = 0; row < panel.rows(); row++) {
            boolean early = panel.time(row) < earliest || panel.time(row) == panel.firstTime();
            String unit = panel.units().get(panel.unit(row));
            if (early && column.missing(row) == null && !shown.hides(name.value(), unit, panel.time(row))) {
                double[] sum = sums.computeIfAbsent(unit, each -> new double[2]);
                sum[0] += column.value(row);
                sum[1]++;
            }
        }
        Map<String, Double> means = new TreeMap<>(CodePointOrder.INSTANCE);
        sums.forEach((unit, sum) -> means.put(unit, sum[0] / sum[1]));
        return means;
    }

    /** Puts a covariate on the scale of its standard deviation; one that does not vary tells no units apart. */
    private static void standardise(Map<String, double[]> scores, int column) {
        double sum = 0;
        for (double[] score : scores.values()) {
            sum += score[column];
        }
        double mean = sum / scores.size();
        double squares = 0;
        for (double[] score : scores.values()) {
            squares += (score[column] - mean) * (score[column] - mean);
        }
        double deviation = Math.sqrt(squares / Math.max(1, scores.size() - 1));
        for (double[] score : scores.values()) {
            score[column] = deviation > 0 ? (score[column] - mean) / deviation : 0;
        }
    }

    /** Returns the neighbours of a unit, the nearest first, those at the same distance in code-point order. */
    List<Neighbour> of(String unit) {
        double[] own = scores.get(unit);
        if (own == null) {
            return List.of();
        }
        List<Neighbour> all = new ArrayList<>();
        for (String other : units.outside()) {
            double @Nullable [] score = scores.get(other);
            if (score != null && !other.equals(unit)) {
                all.add(new Neighbour(other, units.name(other), distance(own, score)));
            }
        }
        return all.stream()
                .sorted(Comparator.comparing(each -> Objects.requireNonNull(each.distance())))
                .limit(number)
                .toList();
    }

    private static double distance(double[] one, double[] other) {
        double squares = 0;
        for (int i = 0; i < one.length; i++) {
            squares += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return Math.sqrt(squares);
    }
}
