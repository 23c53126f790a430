package org.didactic.estimate.grouptime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;

/** The used rows and units of the cohorts behind each effect. */
final class GroupTimeSupport {
    private final Map<Cell, SupportCell> cells =
            new TreeMap<>(java.util.Comparator.comparingInt(Cell::eventTime).thenComparingInt(Cell::cohort));

    GroupTimeSupport(EstimationTask task, Observations observations, GroupTimeEffects effects) {
        Map<Integer, LinkedHashSet<String>> names = new TreeMap<>();
        Map<Integer, int[]> rows = new TreeMap<>();
        Map<Integer, double[]> weights = new TreeMap<>();
        int periods = observations.periods().length;
        int lastUnit = -1;
        for (int i = 0; i < observations.rows().length; i++) {
            int start = observations.start()[observations.unit()[i]];
            if (start == CellPlan.NEVER) {
                continue;
            }
            int unit = task.panel().unit(observations.rows()[i]);
            if (unit != lastUnit) {
                names.computeIfAbsent(start, each -> new LinkedHashSet<>())
                        .add(task.panel().units().get(unit));
                lastUnit = unit;
            }
            rows.computeIfAbsent(start, each -> new int[periods])[observations.period()[i]]++;
            weights.computeIfAbsent(start, each -> new double[periods])[
                    observations.period()[i]] += observations.weights()[i];
        }
        Map<Integer, List<String>> units = new TreeMap<>();
        names.forEach((start, each) -> units.put(start, List.copyOf(each)));
        for (GroupTimeCell each : effects.cells()) {
            Cell cell = each.cell();
            int period = Arrays.binarySearch(observations.periods(), cell.time());
            cells.put(
                    cell,
                    new SupportCell(
                            cell.eventTime(),
                            cell.cohort(),
                            units.getOrDefault(cell.cohort(), List.of()),
                            rows.getOrDefault(cell.cohort(), new int[periods])[period],
                            weights.getOrDefault(cell.cohort(), new double[periods])[period]));
        }
    }

    /** Returns the cells by event time, then cohort. */
    List<SupportCell> cells() {
        return List.copyOf(cells.values());
    }

    /** Returns a value with what is behind it. */
    TermEstimate estimate(Term term, Value value, List<GroupTimeCell> behind) {
        int rows = 0;
        int units = 0;
        TreeSet<Integer> cohorts = new TreeSet<>();
        for (SupportCell each : supportOf(behind)) {
            rows += each.rows();
            if (cohorts.add(each.cohort())) {
                units += each.units().size();
            }
        }
        return new TermEstimate(term, value, rows, units);
    }

    private List<SupportCell> supportOf(List<GroupTimeCell> behind) {
        List<SupportCell> found = new ArrayList<>();
        for (GroupTimeCell each : behind) {
            SupportCell cell = cells.get(each.cell());
            if (cell != null) {
                found.add(cell);
            }
        }
        return found;
    }
}
