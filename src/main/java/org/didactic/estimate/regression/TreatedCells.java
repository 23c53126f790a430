package org.didactic.estimate.regression;

import java.util.List;
import java.util.TreeSet;
import org.didactic.estimate.Detail;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.Term;
import org.didactic.estimate.design.EventColumns;
import org.didactic.estimate.regression.Averages.Weighed;
import org.didactic.estimate.sample.TreatedRows;
import org.didactic.spec.EventTime;

/**
 * Treated rows by cohort and single event time from the start on, for estimators whose effects are these cells and averages
 * of them. Neither bins nor a reference apply.
 *
 * @param cells by event time, then cohort
 * @param columns the cell of each used row, −1 for untreated ones
 */
public record TreatedCells(List<SupportCell> cells, EventColumns columns) {
    private static final EventTime SINGLE = new EventTime.Periods(-1, List.of());
    private static final String NONE_TREATED = "no treated row is used";

    /** Returns the cells of the used rows. */
    public static TreatedCells of(EstimationTask task, int[] rows) {
        TreatedRows treated = TreatedRows.of(task, rows, task.timing()::everTreated, SINGLE);
        List<SupportCell> cells =
                treated.cells().stream().filter(cell -> cell.key() >= 0).toList();
        return new TreatedCells(cells, EventColumns.ofCells(treated, cells));
    }

    /** Returns the cells as parts of averages. */
    public List<Weighed> weighed() {
        return cells.stream()
                .map(cell -> new Weighed(cell.term(), cell.key(), List.of(cell)))
                .toList();
    }

    /** Returns the overall effect and, when the task has event times, periods, cohorts and cells. */
    public EstimateList estimates(EstimationTask task, Coefficients coefficients) {
        EstimateList list = new EstimateList(coefficients, new Averages(task.attWeights(), cells));
        List<Weighed> weighed = weighed();
        list.addAverage(new Term.Att(), weighed, NONE_TREATED);
        if (task.options().eventTime() instanceof EventTime.None || task.detail() == Detail.AVERAGE) {
            return list;
        }
        TreeSet<Integer> keys = new TreeSet<>();
        TreeSet<Integer> cohorts = new TreeSet<>();
        for (SupportCell cell : cells) {
            keys.add(cell.key());
            cohorts.add(cell.cohort());
        }
        for (int key : keys) {
            List<Weighed> ofKey =
                    weighed.stream().filter(each -> each.key() == key).toList();
            list.addAverage(new Term.Period(key), ofKey, NONE_TREATED);
        }
        for (int cohort : cohorts) {
            List<Weighed> ofCohort = weighed.stream()
                    .filter(each -> each.cells().get(0).cohort() == cohort)
                    .toList();
            list.addAverage(new Term.Cohort(cohort), ofCohort, NONE_TREATED);
        }
        cells.forEach(cell -> list.add(cell.term(), coefficients.coefficient(cell.term()), List.of(cell)));
        return list;
    }
}
