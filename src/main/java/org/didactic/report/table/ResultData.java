package org.didactic.report.table;

import java.util.List;
import org.didactic.estimate.Value;
import org.didactic.result.ResultRow;
import org.didactic.text.NumberText;

/** A number of the results as a row of a data file. */
final class ResultData {
    private ResultData() {}

    static List<String> row(ResultRow row, String label, String estimator) {
        // The label keeps its words but takes the hyphen, as every data file does.
        String plain = label.replace('\u2212', '-');
        if (row.value() instanceof Value.Estimated it) {
            return List.of(
                    row.id(),
                    plain,
                    estimator,
                    NumberText.full(it.estimate()),
                    NumberText.full(it.standardError()),
                    it.df() == null ? "" : NumberText.full(it.df()),
                    NumberText.full(it.p()),
                    NumberText.full(it.low()),
                    NumberText.full(it.high()),
                    "");
        }
        String estimate = "";
        String note = "";
        if (row.value() instanceof Value.Plain it) {
            estimate = NumberText.full(it.value());
        } else if (row.value() instanceof Value.Reference) {
            estimate = "0";
            note = "reference";
        } else if (row.value() instanceof Value.NotIdentified it) {
            note = it.reason();
        }
        return List.of(row.id(), plain, estimator, estimate, "", "", "", "", "", note);
    }
}
