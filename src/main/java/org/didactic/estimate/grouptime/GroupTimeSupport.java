package org.didactic.estimate.grouptime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.UnitNames;
import org.didactic.estimate.Value;

/** The used rows and units of the cohorts behind each effect. */
final class GroupTimeSupport {
    private final Map<Cell, SupportCell> cells =
            new TreeMap<>(Comparator.comparingInt(Cell::eventTime).thenComparingInt(Cell::cohort));

    GroupTimeSupport(EstimationTask task, Observations observations, GroupTimeEffects effects) {
        int[] cohorts = observations.cohorts(CellPlan.NEVER);
        int[] cohort = new int[observations.units()];
        Arrays.setAll(cohort, unit -> Arrays.binarySearch(cohorts, observations.start()[unit]));
        int periods = observations.periods().length;
        int[] rows = new int[cohorts.length * periods];
        double[] weights = new double[rows.length];
        List<IntStream.Builder> seen =
                Stream.generate(IntStream::builder).limit(rows.length).toList();
        int[] lastUnit = new int[rows.length];
        Arrays.fill(lastUnit, -1);
        for (int i = 0; i < observations.rows().length; i++) {
            int of = cohort[observations.unit()[i]];
            if (of < 0) {
                continue;
            }
            int at = of * periods + observations.period()[i];
            int unit = task.panel().unit(observations.rows()[i]);
            // The rows of a panel's unit stand together.
            if (unit != lastUnit[at]) {
                seen.get(at).add(unit);
                lastUnit[at] = unit;
            }
            rows[at]++;
            weights[at] += observations.weights()[i];
        }
        List<List<String>> units = new ArrayList<>();
        seen.forEach(each ->
                units.add(UnitNames.of(task.panel().units(), each.build().toArray())));
        for (GroupTimeCell each : effects.cells()) {
            Cell cell = each.cell();
            int of = Arrays.binarySearch(cohorts, cell.cohort());
            int at = of * periods + Arrays.binarySearch(observations.periods(), cell.time());
            cells.put(cell, new SupportCell(cell.eventTime(), cell.cohort(), units.get(at), rows[at], weights[at]));
        }
    }

    /** Returns the cells by event time, then cohort. */
    List<SupportCell> cells() {
        return List.copyOf(cells.values());
    }

    /** Returns a value with what is behind it. */
    TermEstimate estimate(Term term, Value value, List<GroupTimeCell> behind) {
        List<SupportCell> support = supportOf(behind);
        int rows = support.stream().mapToInt(SupportCell::rows).sum();
        return new TermEstimate(term, value, rows, SupportCell.units(support));
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
