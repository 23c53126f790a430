package org.didactic.report.figure;

import java.util.ArrayList;
import java.util.List;
import org.didactic.report.table.Table;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Group;
import org.didactic.report.table.Table.Row;
import org.didactic.text.NumberText;

/** The data behind a figure as tables: the boxes of panel A and the points of panel B. */
final class FigureTables {
    private FigureTables() {}

    static Table boxes(Distribution distribution) {
        List<Row> body = new ArrayList<>();
        for (DistributionGroup group : distribution.groups()) {
            String level = group.level().isEmpty() ? "" : group.level() + ", ";
            add(body, level + group.otherLabel(), group.other(), distribution.boxesAlone());
            add(body, level + group.treatedLabel(), group.treated(), distribution.boxesAlone());
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("Group", true));
        for (String head :
                List.of("N", "lower whisker", "lower quartile", "median", "upper quartile", "upper whisker")) {
            columns.add(new Column(head, false));
        }
        return table(distribution.title(), distribution.axisLabel(), List.of(), columns, body);
    }

    private static void add(List<Row> body, String label, double[] values, boolean boxesAlone) {
        if (values.length == 0) {
            return;
        }
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(NumberText.count(values.length)));
        if (boxesAlone && values.length < Distribution.FEWEST_FOR_A_BOX) {
            for (int i = 0; i < 5; i++) {
                cells.add(Cell.none("too few to show"));
            }
            body.add(new Row(label, false, cells));
            return;
        }
        BoxSummary box = BoxSummary.of(values);
        for (double number : new double[] {
            box.whiskerLow(), box.lowerQuartile(), box.median(), box.upperQuartile(), box.whiskerHigh()
        }) {
            cells.add(Cell.of(NumberText.page(number, 2)));
        }
        body.add(new Row(label, false, cells));
    }

    static Table points(EventStudy study) {
        List<Group> groups = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(study.xLabel(), true));
        for (EventStudy.Series series : study.series()) {
            groups.add(new Group(series.name(), 3));
            columns.add(new Column("estimate", false));
            columns.add(new Column("lower", false));
            columns.add(new Column("upper", false));
        }
        List<Row> body = new ArrayList<>();
        for (int i = 0; i < study.periods().size(); i++) {
            List<Cell> cells = new ArrayList<>();
            for (EventStudy.Series series : study.series()) {
                cells.addAll(cells(study.periods().get(i), i, series));
            }
            body.add(new Row(study.periods().get(i).label(), false, cells));
        }
        return table(study.title(), study.yLabel(), groups, columns, body);
    }

    private static List<Cell> cells(EventStudy.Period period, int at, EventStudy.Series series) {
        for (EventStudy.Point point : series.points()) {
            if (point.period() == at) {
                return List.of(
                        Cell.of(NumberText.page(point.estimate(), 2)),
                        Cell.of(NumberText.page(point.low(), 2)),
                        Cell.of(NumberText.page(point.high(), 2)));
            }
        }
        Cell first = period.reference() ? Cell.of("0 (reference)") : Cell.none("not estimated");
        return List.of(first, Cell.of(""), Cell.of(""));
    }

    /** A table of numbers without groups. */
    static Table plain(String title, String subtitle, String first, List<String> heads, List<Row> body) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(first, true));
        heads.forEach(each -> columns.add(new Column(each, false)));
        return table(title, subtitle, List.of(), columns, body);
    }

    private static Table table(
            String title, String subtitle, List<Group> groups, List<Column> columns, List<Row> body) {
        return new Table("", title, subtitle, groups, columns, body, List.of(), List.of(), List.of());
    }
}
