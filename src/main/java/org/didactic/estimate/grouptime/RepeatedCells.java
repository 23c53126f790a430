package org.didactic.estimate.grouptime;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.didactic.estimate.grouptime.Contrast.Difference;
import org.didactic.numeric.DenseRows;

/**
 * The cells of repeated cross-sections and of unbalanced panels: each compares the rows of two periods, whether or not the
 * same unit has a row in both. Influences of rows are summed by unit of analysis. Cells are computed in parallel.
 */
final class RepeatedCells {
    private static final double ROUNDING_OF_OUTCOME = 1e-10;
    private static final double ROUNDING_OF_LEVEL = 1e-14;
    private static final String NOBODY = "nobody of the cohort is seen in the period or in its base period";
    private static final String NO_CONTROL = "no control is seen in the period or in its base period";

    private final Observations observations;
    private final CellPlan plan;
    private final int[][] rowsOfPeriod;

    private RepeatedCells(Observations observations, CellPlan plan) {
        this.observations = observations;
        this.plan = plan;
        int[] counts = new int[observations.periods().length];
        for (int period : observations.period()) {
            counts[period]++;
        }
        this.rowsOfPeriod = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        for (int i = observations.period().length - 1; i >= 0; i--) {
            int period = observations.period()[i];
            rowsOfPeriod[period][--counts[period]] = i;
        }
    }

    /** Returns the effects in these cells, in their order. */
    static GroupTimeEffects of(Observations observations, CellPlan plan, List<Cell> cells) {
        RepeatedCells repeated = new RepeatedCells(observations, plan);
        List<GroupTimeCell> found =
                cells.parallelStream().map(repeated::estimated).toList();
        return new GroupTimeEffects(found, observations.periods(), observations.start(), meanWeights(observations));
    }

    /** Returns the mean weight of each unit of analysis over its rows, divided by the mean of all. */
    private static double[] meanWeights(Observations observations) {
        double[] sums = new double[observations.units()];
        int[] rows = new int[sums.length];
        for (int i = 0; i < observations.unit().length; i++) {
            sums[observations.unit()[i]] += observations.weights()[i];
            rows[observations.unit()[i]]++;
        }
        double total = 0;
        for (int unit = 0; unit < sums.length; unit++) {
            sums[unit] /= rows[unit];
            total += sums[unit];
        }
        double mean = total / sums.length;
        return Arrays.stream(sums).map(weight -> weight / mean).toArray();
    }

    private GroupTimeCell estimated(Cell cell) {
        if (cell.reference()) {
            return GroupTimeCell.reference(cell);
        }
        int[] base = rows(cell, cell.base());
        int[] now = rows(cell, cell.time());
        int[] rows = Arrays.copyOf(base, base.length + now.length);
        System.arraycopy(now, 0, rows, base.length, now.length);

        Sides sides = sides(cell, rows, base.length);
        if (!sides.problem().isEmpty()) {
            return GroupTimeCell.without(cell, sides.problem());
        }
        double[] outcome = taken(observations.outcome(), rows);
        double largest = Arrays.stream(outcome).map(Math::abs).max().orElse(0);
        // The level of the outcome says nothing and would cost digits.
        double level = Arrays.stream(outcome).sum() / outcome.length;
        double squares = 0;
        for (int i = 0; i < outcome.length; i++) {
            outcome[i] -= level;
            squares += outcome[i] * outcome[i];
        }
        Comparison comparison =
                new Comparison(sides.treated(), weights(rows), DenseRows.withConstant(observations.covariates(), rows));
        Difference difference =
                RepeatedContrast.of(plan.options(), new RepeatedComparison(comparison, sides.now(), outcome));
        if (!difference.problem().isEmpty()) {
            return GroupTimeCell.without(cell, difference.problem());
        }
        double rounding = (ROUNDING_OF_OUTCOME * Math.sqrt(squares / rows.length) + ROUNDING_OF_LEVEL * largest)
                / Math.sqrt(rows.length);
        return new GroupTimeCell(cell, difference.estimate(), byUnit(rows, difference.influence()), rounding, "");
    }

    private record Sides(boolean[] treated, boolean[] now, String problem) {}

    private Sides sides(Cell cell, int[] rows, int rowsOfBase) {
        boolean[] treated = new boolean[rows.length];
        boolean[] now = new boolean[rows.length];
        int[] ofTreated = new int[2];
        for (int i = 0; i < rows.length; i++) {
            treated[i] = observations.start()[observations.unit()[rows[i]]] == cell.cohort();
            now[i] = i >= rowsOfBase;
            ofTreated[now[i] ? 1 : 0] += treated[i] ? 1 : 0;
        }
        boolean nobody = ofTreated[0] == 0 || ofTreated[1] == 0;
        boolean noControl = ofTreated[0] == rowsOfBase || ofTreated[1] == rows.length - rowsOfBase;
        return new Sides(treated, now, nobody ? NOBODY : noControl ? NO_CONTROL : "");
    }

    private int[] rows(Cell cell, int period) {
        int[] start = observations.start();
        return Arrays.stream(rowsOfPeriod[Arrays.binarySearch(observations.periods(), period)])
                .filter(row -> start[observations.unit()[row]] == cell.cohort()
                        || plan.control(cell, start[observations.unit()[row]]))
                .toArray();
    }

    private double[] weights(int[] rows) {
        double[] weights = taken(observations.weights(), rows);
        double mean = Arrays.stream(weights).sum() / weights.length;
        return Arrays.stream(weights).map(weight -> weight / mean).toArray();
    }

    private static double[] taken(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
    }

    /** Returns the influences summed by unit and scaled from the rows compared to all units. */
    private Influence byUnit(int[] rows, double[] influence) {
        double[] sums = new double[observations.units()];
        boolean[] named = new boolean[sums.length];
        double scale = (double) sums.length / rows.length;
        for (int i = 0; i < rows.length; i++) {
            int unit = observations.unit()[rows[i]];
            sums[unit] += scale * influence[i];
            named[unit] = true;
        }
        int[] units =
                IntStream.range(0, sums.length).filter(unit -> named[unit]).toArray();
        return new Influence(units, taken(sums, units));
    }
}
