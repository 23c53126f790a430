package org.didactic.report.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.didactic.estimate.SupportCell;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Group;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.Noun;
import org.didactic.report.wording.PeriodLabels;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.CodePointOrder;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** Which treated units, cohorts and rows stand behind every event-time coefficient of an outcome. */
public final class SupportTable {
    private SupportTable() {}

    /** The coefficients of one name: a key may mean different periods to two estimators. */
    private record Line(int key, String label) implements Comparable<Line> {
        @Override
        public int compareTo(Line other) {
            return key == other.key
                    ? CodePointOrder.INSTANCE.compare(label, other.label)
                    : Integer.compare(key, other.key);
        }
    }

    /** What stands behind one coefficient. */
    private record Behind(Set<String> units, Set<Integer> cohorts, int rows) {
        static final Behind NOTHING = new Behind(Set.of(), Set.of(), 0);

        Behind and(SupportCell cell) {
            Set<String> allUnits = new LinkedHashSet<>(units);
            allUnits.addAll(cell.units());
            Set<Integer> allCohorts = new TreeSet<>(cohorts);
            allCohorts.add(cell.cohort());
            return new Behind(allUnits, allCohorts, rows + cell.rows());
        }
    }

    /** Returns the tables of an outcome: one for each way in which estimators report periods. */
    public static List<Table> of(StudyIndex index, OutcomeSpec outcome) {
        List<List<EstimatorSpec>> alike = index.allByPeriod(outcome);
        if (alike.isEmpty()) {
            return List.of(of(index, outcome, index.all(outcome)));
        }
        return alike.stream()
                .filter(each -> each.equals(alike.get(0))
                        || each.stream()
                                .anyMatch(spec -> !index.estimation(outcome, spec)
                                        .support()
                                        .isEmpty()))
                .map(each -> of(index, outcome, each))
                .toList();
    }

    private static Table of(StudyIndex index, OutcomeSpec outcome, List<EstimatorSpec> estimators) {
        Set<Line> lines = new TreeSet<>();
        List<Map<Line, Behind>> columnsOfBehind = new ArrayList<>();
        for (EstimatorSpec estimator : estimators) {
            PeriodLabels periods = index.periods(outcome, estimator);
            Map<Line, Behind> behind = new TreeMap<>();
            for (SupportCell cell : index.estimation(outcome, estimator).support()) {
                Line line = new Line(cell.key(), periods.row(cell.key()));
                lines.add(line);
                behind.put(line, behind.getOrDefault(line, Behind.NOTHING).and(cell));
            }
            columnsOfBehind.add(behind);
        }
        List<Row> body = new ArrayList<>();
        for (Line line : lines) {
            List<Cell> cells = new ArrayList<>();
            columnsOfBehind.forEach(behind -> cells.addAll(cells(behind.getOrDefault(line, Behind.NOTHING))));
            body.add(new Row(line.label(), false, cells));
        }
        Noun unit = index.unit(outcome);
        List<Group> groups = new ArrayList<>();
        List<Column> columns = new ArrayList<>(List.of(Column.text("Period")));
        for (EstimatorSpec estimator : estimators) {
            groups.add(new Group(index.label(estimator), 3));
            columns.add(Column.number("Treated " + unit.many()));
            columns.add(Column.text("Cohorts"));
            columns.add(Column.number("Rows"));
        }
        return new Table(
                "",
                outcome.label() + ": what stands behind every coefficient",
                "Treated " + unit.many() + " with a used row, when they started, and their rows",
                groups,
                columns,
                body,
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Cell> cells(Behind behind) {
        if (behind.rows() == 0) {
            return List.of(Cell.none("nothing"), Cell.of(""), Cell.of(""));
        }
        return List.of(
                Cell.of(NumberText.count(behind.units().size())),
                Cell.of(cohorts(behind.cohorts())),
                Cell.of(NumberText.count(behind.rows())));
    }

    /** Neighbouring cohorts become a range: {@code 2017–2019, 2021}. */
    private static String cohorts(Set<Integer> cohorts) {
        List<String> ranges = new ArrayList<>();
        @Nullable Integer first = null;
        @Nullable Integer last = null;
        for (Integer cohort : cohorts) {
            if (first == null || last == null || cohort != last + 1) {
                addRange(ranges, first, last);
                first = cohort;
            }
            last = cohort;
        }
        addRange(ranges, first, last);
        return String.join(", ", ranges);
    }

    private static void addRange(List<String> ranges, @Nullable Integer first, @Nullable Integer last) {
        if (first != null && last != null) {
            ranges.add(first.equals(last) ? first.toString() : first + "\u2013" + last);
        }
    }
}
