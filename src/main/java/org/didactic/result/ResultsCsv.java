package org.didactic.result;

import java.util.List;
import org.didactic.text.CsvText;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** Writes {@code results.csv}: one row per number, empty cells where there is none. */
public final class ResultsCsv {
    private static final List<String> HEADER = List.of(
            "id",
            "outcome",
            "estimator",
            "term",
            "estimate",
            "std_error",
            "df",
            "statistic",
            "p_value",
            "conf_low",
            "conf_high",
            "n_obs",
            "n_units",
            "n_treated");

    private ResultsCsv() {}

    /** Returns the file as text. */
    public static String write(Results results) {
        CsvText csv = new CsvText().row(HEADER);
        for (ResultRow row : results.rows()) {
            ValueFigures figures = ValueFigures.of(row.value());
            csv.row(
                    row.id(),
                    row.outcome(),
                    row.estimator(),
                    row.term().text(),
                    cell(figures.estimate()),
                    cell(figures.standardError()),
                    cell(figures.df()),
                    cell(figures.statistic()),
                    cell(figures.p()),
                    cell(figures.low()),
                    cell(figures.high()),
                    Integer.toString(row.observations()),
                    Integer.toString(row.units()),
                    Integer.toString(row.treated()));
        }
        return csv.toString();
    }

    private static String cell(@Nullable Double number) {
        return number == null ? "" : NumberText.full(number);
    }
}
