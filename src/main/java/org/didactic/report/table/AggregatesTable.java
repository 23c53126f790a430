package org.didactic.report.table;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.report.table.Table.Cell;
import org.didactic.report.table.Table.Column;
import org.didactic.report.table.Table.Row;
import org.didactic.report.wording.StudyIndex;
import org.didactic.report.wording.TermWords;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.jspecify.annotations.Nullable;

/** Group-time effects of an outcome by cohort and by period, with the averages over them. */
public final class AggregatesTable {
    private AggregatesTable() {}

    /** Returns the table, or null where the estimator has no such effects. */
    public static @Nullable Table of(StudyIndex index, OutcomeSpec outcome, EstimatorSpec estimator) {
        EffectCells cells = new EffectCells(
                index.analysis().report().digits(), index.analysis().report().stars());
        List<Row> body = new ArrayList<>();
        boolean any = false;
        for (TermEstimate each : index.estimation(outcome, estimator).estimates()) {
            String label = label(each.term());
            if (!label.isEmpty()) {
                any |= each.term() instanceof Term.Group || each.term() instanceof Term.Calendar;
                List<Cell> row = cells.of(each.value());
                body.add(new Row(label, each.term() instanceof Term.Att, row));
            }
        }
        if (!any) {
            return null;
        }
        return new Table(
                "",
                outcome.label() + ", " + index.label(estimator) + ": effects by cohort and by period",
                "Means of the effects of cohorts in periods",
                List.of(),
                List.of(
                        Column.text("Effect"),
                        Column.number("Estimate (SE)"),
                        Column.number("lower"),
                        Column.number("upper")),
                body,
                List.of(),
                List.of(),
                List.of());
    }

    private static String label(Term term) {
        if (term instanceof Term.Att) {
            return "Average effect (ATT)";
        }
        if (term instanceof Term.AttOver average) {
            return "Average over " + TermWords.over(average.over());
        }
        if (term instanceof Term.Group group) {
            return "Cohort " + group.start();
        }
        return term instanceof Term.Calendar calendar ? "Period " + calendar.time() : "";
    }
}
