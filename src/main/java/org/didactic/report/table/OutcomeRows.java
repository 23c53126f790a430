package org.didactic.report.table;

import java.util.ArrayList;
import java.util.List;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;

/** Rows of outcomes by estimators, with a head for each outcome where several have several estimators. */
final class OutcomeRows {
    private OutcomeRows() {}

    /** The cells of an estimator on an outcome. */
    record Line(OutcomeSpec outcome, EstimatorSpec estimator, List<Cell> cells) {}

    /** Returns the head of the column of row heads. */
    static String head(List<Line> lines) {
        return byOutcomeAlone(lines) ? "Outcome" : "Estimator";
    }

    /** Returns the rows; the outcome's headline estimator is not set off. */
    static List<Row> of(StudyIndex index, List<Line> lines) {
        boolean alone = byOutcomeAlone(lines);
        boolean one = lines.stream().map(Line::outcome).distinct().count() <= 1;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean next = i == 0 || !lines.get(i - 1).outcome().equals(line.outcome());
            if (next && !alone && !one) {
                rows.add(Row.opening(line.outcome().label(), List.of()));
            }
            rows.add(new Row(alone ? line.outcome().label() : index.label(line.estimator()), false, line.cells()));
        }
        return rows;
    }

    /** Returns what a subtitle adds where neither rows nor their heads name it: the only outcome, the only estimator. */
    static String subject(StudyIndex index, List<Line> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        Line first = lines.get(0);
        return byOutcomeAlone(lines)
                ? ", "
                        + String.join(
                                ", ",
                                lines.stream()
                                        .map(each -> index.label(each.estimator()))
                                        .distinct()
                                        .toList())
                : lines.stream().map(Line::outcome).distinct().count() == 1
                        ? ", " + first.outcome().label()
                        : "";
    }

    private static boolean byOutcomeAlone(List<Line> lines) {
        return lines.stream().map(Line::outcome).distinct().count() == lines.size();
    }
}
