package org.didactic.result.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.didactic.numeric.StudentT;
import org.didactic.result.published.PrintedCell;
import org.didactic.result.published.PrintedStatistic;
import org.didactic.text.Position;

/** Prints tables from exact numbers: effects by period with two decimals, and their averages, as papers do. */
final class PrintedStudy {
    static final double DF = 148;
    private static final StudentT STUDENT = new StudentT(DF);
    private static final List<Integer> PERIODS = List.of(-4, -2, 0, 2, 4);

    private final List<PrintedCell> cells = new ArrayList<>();
    private final Random random;

    private PrintedStudy(long seed) {
        random = new Random(seed);
    }

    /** Returns the cells of tables of two estimators. */
    static List<PrintedCell> of(long seed, int tables) {
        PrintedStudy study = new PrintedStudy(seed);
        for (int i = 1; i <= tables; i++) {
            study.column("t" + i, "twfe");
            study.column("t" + i, "sun_abraham");
        }
        return List.copyOf(study.cells);
    }

    private void column(String table, String estimator) {
        double spread = 0.02 + random.nextDouble();
        double post = 0;
        double weights = 0;
        for (int period : PERIODS) {
            double estimate = spread * random.nextGaussian();
            row(table, Integer.toString(period), estimator, estimate, 2);
            if (period >= 0) {
                double weight = 0.1 + random.nextDouble();
                post += weight * estimate;
                weights += weight;
            }
        }
        row(table, "att", estimator, post / weights, 2);
        row(table + " text", "att", estimator, post / weights, 3);
    }

    private void row(String table, String row, String estimator, double estimate, int decimals) {
        double error = Math.abs(estimate) / (0.05 + 4.5 * new Random(Double.hashCode(estimate)).nextDouble());
        double half = STUDENT.criticalValue(0.95) * error;
        double p = STUDENT.twoSidedProbability(estimate / error);
        String place = table + "/" + row + "/" + estimator;
        add(place, PrintedStatistic.ESTIMATE, fixed(estimate, decimals));
        if (decimals == 2) {
            add(place, PrintedStatistic.SE, fixed(error, 2));
            add(place, PrintedStatistic.LOW, fixed(estimate - half, 2));
            add(place, PrintedStatistic.HIGH, fixed(estimate + half, 2));
            add(
                    place,
                    PrintedStatistic.STARS,
                    p < 0.001 ? "***" : p < 0.01 ? "**" : p < 0.05 ? "*" : p < 0.1 ? "+" : "");
        } else {
            add(place, PrintedStatistic.T, fixed(Math.abs(estimate / error), 2));
            add(place, PrintedStatistic.P, p < 0.001 ? "<.001" : fixed(p, 3));
        }
    }

    private void add(String place, PrintedStatistic statistic, String printed) {
        String[] parts = place.split("/");
        String claimed = statistic == PrintedStatistic.P ? "148" : "";
        cells.add(new PrintedCell(
                new Position("printed.csv", cells.size() + 2, 0),
                parts[0],
                parts[1],
                parts[2],
                statistic,
                printed,
                "",
                claimed));
    }

    private static String fixed(double number, int decimals) {
        return new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }
}
