package org.didactic.report.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** The numbers behind a figure as rows of a CSV file. */
public final class FigureData {

    private static final List<String> HEADER =
            List.of("panel", "level", "group", "value", "series", "period", "estimate", "low", "high");

    private static final MathContext SEVENTEEN_DIGITS = new MathContext(17);

    private FigureData() {}

    /** Rows with numbers as plain decimals of at most 17 significant digits; the header comes first. */
    public static List<List<String>> rows(OutcomeFigure figure) {
        return rows(figure, FigureData::plain);
    }

    /**
     * Rows of equal length, the header first: panel A has one per unit-period in ascending order within its side, panel
     * B one per estimate, the reference as 0 without an interval. Cells of the other panel are empty.
     */
    public static List<List<String>> rows(OutcomeFigure figure, DoubleFunction<String> number) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADER);
        if (figure.distribution() != null) {
            for (DistributionGroup group : figure.distribution().groups()) {
                addValues(rows, group.level(), group.otherLabel(), group.other(), number);
                addValues(rows, group.level(), group.treatedLabel(), group.treated(), number);
            }
        }
        if (figure.eventStudy() != null) {
            addEstimates(rows, figure.eventStudy(), number);
        }
        return List.copyOf(rows);
    }

    private static void addValues(
            List<List<String>> rows, String level, String side, double[] values, DoubleFunction<String> number) {
        for (double value : values) {
            rows.add(List.of("A", level, side, number.apply(value), "", "", "", "", ""));
        }
    }

    private static void addEstimates(List<List<String>> rows, EventStudy study, DoubleFunction<String> number) {
        for (EventStudy.Series series : study.series()) {
            for (int index = 0; index < study.periods().size(); index++) {
                EventStudy.Period period = study.periods().get(index);
                if (period.reference()) {
                    rows.add(List.of("B", "", "", "", series.name(), period.label(), number.apply(0), "", ""));
                    continue;
                }
                for (EventStudy.Point point : series.points()) {
                    if (point.period() == index) {
                        rows.add(List.of(
                                "B",
                                "",
                                "",
                                "",
                                series.name(),
                                period.label(),
                                number.apply(point.estimate()),
                                number.apply(point.low()),
                                number.apply(point.high())));
                    }
                }
            }
        }
    }

    private static String plain(double value) {
        return value == 0
                ? "0"
                : new BigDecimal(value)
                        .round(SEVENTEEN_DIGITS)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
