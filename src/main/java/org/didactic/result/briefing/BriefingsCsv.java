package org.didactic.result.briefing;

import java.util.List;
import org.didactic.estimate.Value;
import org.didactic.result.ValueFigures;
import org.didactic.text.CsvText;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** Writes {@code briefings.csv}: one row per number, with the reason where there is none. */
public final class BriefingsCsv {
    /** The name of the file in the study's folder. */
    public static final String FILE_NAME = "briefings.csv";

    private static final List<String> HEADER = List.of(
            "id",
            "site",
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
            "note");

    private BriefingsCsv() {}

    /** Returns the file as text. */
    public static String write(BriefingNumbers numbers) {
        CsvText csv = new CsvText().row(HEADER);
        for (BriefingNumber row : numbers.rows()) {
            ValueFigures figures = ValueFigures.of(row.value());
            csv.row(
                    row.id(),
                    CsvText.guarded(row.site()),
                    row.name().outcome(),
                    row.name().estimator(),
                    row.name().term(),
                    cell(figures.estimate()),
                    cell(figures.standardError()),
                    cell(figures.df()),
                    cell(figures.statistic()),
                    cell(figures.p()),
                    cell(figures.low()),
                    cell(figures.high()),
                    row.value() instanceof Value.NotIdentified none ? CsvText.guarded(none.reason()) : row.note());
        }
        return csv.toString();
    }

    private static String cell(@Nullable Double number) {
        return number == null ? "" : NumberText.full(number);
    }
}
