package org.didactic.report.table;

import java.util.List;
import org.didactic.estimate.Value;
import org.didactic.result.ResultRow;
import org.didactic.result.ValueFigures;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** A number of the results as a row of a data file. */
final class ResultData {
    /** What the columns of a row are called. */
    static final List<String> HEAD = List.of(
            "id", "row", "estimator", "estimate", "std_error", "df", "p_value", "conf_low", "conf_high", "note");

    private ResultData() {}

    static List<String> row(ResultRow row, String label, String estimator) {
        // The label keeps its words but takes the hyphen, as every data file does.
        String plain = label.replace('\u2212', '-');
        ValueFigures figures = ValueFigures.of(row.value());
        return List.of(
                row.id(),
                plain,
                estimator,
                cell(figures.estimate()),
                cell(figures.standardError()),
                cell(figures.df()),
                cell(figures.p()),
                cell(figures.low()),
                cell(figures.high()),
                note(row.value()));
    }

    private static String cell(@Nullable Double number) {
        return number == null ? "" : NumberText.full(number);
    }

    private static String note(Value value) {
        if (value instanceof Value.NotIdentified missing) {
            return missing.reason();
        }
        return value instanceof Value.Reference ? "reference" : "";
    }
}
