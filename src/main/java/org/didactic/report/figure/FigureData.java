package org.didactic.report.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.didactic.text.NumberText;

/** The numbers behind a figure as rows of a CSV file. */
public final class FigureData {

    private static final List<String> HEADER =
            List.of("panel", "level", "group", "value", "series", "period", "estimate", "low", "high");

    private FigureData() {}

    /** Rows with numbers in full; the header comes first. */
    public static List<List<String>> rows(OutcomeFigure figure) {
        return rows(figure, NumberText::full);
    }

    /**
     * Rows of equal length, the header first: panel A has one per point drawn, in ascending order within its side, or where
     * only boxes are drawn the five numbers of each, named as a series; panel B one per estimate, the reference as 0
     * without an interval. Cells of the other panel are empty.
     */
    public static List<List<String>> rows(OutcomeFigure figure, DoubleFunction<String> number) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        if (figure.distribution() != null) {
            for (DistributionGroup group : figure.distribution().groups()) {
                if (figure.distribution().boxesAlone()) {
                    addBox(rows, group.level(), group.otherLabel(), group.other(), number);
                    addBox(rows, group.level(), group.treatedLabel(), group.treated(), number);
                } else {
                    addValues(rows, group.level(), group.otherLabel(), group.other(), number);
                    addValues(rows, group.level(), group.treatedLabel(), group.treated(), number);
                }
            }
        }
        if (figure.eventStudy() != null) {
            addEstimates(rows, figure.eventStudy(), number);
        }
        return List.copyOf(rows);
    }

    private static void addValues(
            List<List<String>> rows, String level, String side, double[] values, DoubleFunction<String> number) {
        for (double value : DrawnValues.of(values)) {
            rows.add(List.of("A", level, side, number.apply(value), "", "", "", "", ""));
        }
    }

    private static void addBox(
            List<List<String>> rows, String level, String side, double[] values, DoubleFunction<String> number) {
        if (values.length < Distribution.FEWEST_FOR_A_BOX) {
            return;
        }
        BoxSummary box = BoxSummary.of(values);
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("lower whisker", box.whiskerLow());
        numbers.put("lower quartile", box.lowerQuartile());
        numbers.put("median", box.median());
        numbers.put("upper quartile", box.upperQuartile());
        numbers.put("upper whisker", box.whiskerHigh());
        numbers.forEach(
                (name, value) -> rows.add(List.of("A", level, side, number.apply(value), name, "", "", "", "")));
    }

    private static void addEstimates(List<List<String>> rows, EventStudy study, DoubleFunction<String> number) {
        for (List<String> each : estimates(study, number)) {
            List<String> row = new ArrayList<>(List.of("B", "", "", ""));
            row.addAll(each.subList(1, each.size()));
            rows.add(List.copyOf(row));
        }
    }

    /** Id, series, period, estimate, low and high of every estimate, the reference as 0 without an interval. */
    static List<List<String>> estimates(EventStudy study, DoubleFunction<String> number) {
        List<List<String>> rows = new ArrayList<>();
        for (int k = 0; k < study.series().size(); k++) {
            EventStudy.Series series = study.series().get(k);
            for (int i = 0; i < study.periods().size(); i++) {
                String period = study.periods().get(i).label();
                if (study.isZero(k, i)) {
                    rows.add(List.of("", series.name(), period, number.apply(0), "", ""));
                }
                for (EventStudy.Point point : series.points()) {
                    if (point.period() == i) {
                        String estimate = number.apply(point.estimate());
                        String low = number.apply(point.low());
                        String high = number.apply(point.high());
                        rows.add(List.of(point.id(), series.name(), period, estimate, low, high));
                    }
                }
            }
        }
        return rows;
    }
}
