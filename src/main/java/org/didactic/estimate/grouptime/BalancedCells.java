package org.didactic.estimate.grouptime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.numeric.DenseRows;
import org.didactic.spec.GroupTimeOptions.Estimand;

/**
 * The cells of a balanced panel: each compares changes of the same units between two periods. Cells that share units and
 * covariates share what follows from them; such groups of cells are computed in parallel.
 */
final class BalancedCells {
    private static final double ROUNDING_OF_CHANGE = 1e-10;
    private static final double ROUNDING_OF_LEVEL = 1e-14;
    private static final String NO_CONTROL = "no control is left in it";

    private final Observations observations;
    private final CellPlan plan;
    private final double[][] outcome;
    private final double[][] weights;
    private final double[][][] covariates;

    private BalancedCells(Observations observations, CellPlan plan) {
        this.observations = observations;
        this.plan = plan;
        this.outcome = observations.byPeriod(observations.outcome());
        this.weights = observations.byPeriod(observations.weights());
        this.covariates = Arrays.stream(observations.covariates())
                .map(observations::byPeriod)
                .toArray(double[][][]::new);
    }

    /** Returns the effects in these cells, in their order. */
    static GroupTimeEffects of(Observations observations, CellPlan plan, List<Cell> cells) {
        BalancedCells balanced = new BalancedCells(observations, plan);
        Map<CellPlan.Shared, List<Cell>> groups = new LinkedHashMap<>();
        cells.forEach(cell -> groups.computeIfAbsent(plan.shared(cell), shared -> new ArrayList<>())
                .add(cell));
        Map<Cell, GroupTimeCell> found = new LinkedHashMap<>();
        groups.values().parallelStream()
                .map(balanced::together)
                .toList()
                .forEach(group -> group.forEach(each -> found.put(each.cell(), each)));
        List<GroupTimeCell> inOrder = cells.stream()
                .map(cell -> Objects.requireNonNull(found.get(cell)))
                .toList();
        return new GroupTimeEffects(inOrder, observations.periods(), observations.start(), observations.firstWeights());
    }

    private List<GroupTimeCell> together(List<Cell> cells) {
        List<GroupTimeCell> found = new ArrayList<>();
        Cell first = cells.get(0);
        int[] units = units(first);
        Contrast contrast = contrast(first, units);
        for (Cell cell : cells) {
            found.add(cell.reference() ? GroupTimeCell.reference(cell) : estimated(cell, units, contrast));
        }
        return found;
    }

    private int[] units(Cell cell) {
        int[] start = observations.start();
        int[] units = new int[start.length];
        int count = 0;
        for (int unit = 0; unit < start.length; unit++) {
            if (start[unit] == cell.cohort() || plan.control(cell, start[unit])) {
                units[count++] = unit;
            }
        }
        return Arrays.copyOf(units, count);
    }

    private Contrast contrast(Cell cell, int[] units) {
        int period = Arrays.binarySearch(observations.periods(), cell.earlier());
        boolean[] treated = new boolean[units.length];
        double[] weight = new double[units.length];
        double sum = 0;
        int controls = 0;
        for (int i = 0; i < units.length; i++) {
            treated[i] = observations.start()[units[i]] == cell.cohort();
            controls += treated[i] ? 0 : 1;
            weight[i] = weights[period][units[i]];
            sum += weight[i];
        }
        if (controls == 0) {
            return new Contrast.Refused(NO_CONTROL);
        }
        for (int i = 0; i < units.length; i++) {
            weight[i] *= units.length / sum;
        }
        double[][] regressors =
                Arrays.stream(covariates).map(each -> each[period]).toArray(double[][]::new);
        Estimand estimand = plan.options().estimand();
        return Contrast.of(estimand, new Comparison(treated, weight, DenseRows.withConstant(regressors, units)));
    }

    private GroupTimeCell estimated(Cell cell, int[] units, Contrast contrast) {
        double[] now = outcome[Arrays.binarySearch(observations.periods(), cell.time())];
        double[] base = outcome[Arrays.binarySearch(observations.periods(), cell.base())];
        double[] change = new double[units.length];
        double squares = 0;
        double largest = 0;
        for (int i = 0; i < units.length; i++) {
            change[i] = now[units[i]] - base[units[i]];
            squares += change[i] * change[i];
            largest = Math.max(largest, Math.abs(now[units[i]]));
        }
        Contrast.Difference difference = contrast.of(change);
        if (!difference.problem().isEmpty()) {
            return GroupTimeCell.without(cell, difference.problem());
        }
        double[] influence = difference.influence();
        double scale = (double) observations.units() / units.length;
        for (int i = 0; i < influence.length; i++) {
            influence[i] *= scale;
        }
        double rounding = (ROUNDING_OF_CHANGE * Math.sqrt(squares / units.length) + ROUNDING_OF_LEVEL * largest)
                / Math.sqrt(units.length);
        return new GroupTimeCell(cell, difference.estimate(), new Influence(units, influence), rounding, "");
    }
}
