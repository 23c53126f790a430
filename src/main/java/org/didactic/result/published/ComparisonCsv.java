package org.didactic.result.published;

import java.util.List;
import org.didactic.text.CsvText;
import org.didactic.text.NumberText;

/** Writes {@code comparison.csv}: one row per printed cell, with ours in full and in the unit of the print. */
public final class ComparisonCsv {
    private static final List<String> HEADER = List.of(
            "table", "row", "estimator", "statistic", "printed", "id", "ours", "verdict", "units_apart", "reason");

    private ComparisonCsv() {}

    /** Returns the file as text. */
    public static String write(PublishedComparison comparison) {
        CsvText csv = new CsvText().row(HEADER);
        for (ComparedCell each : comparison.cells()) {
            PrintedCell cell = each.cell();
            csv.cell(CsvText.guarded(cell.table()))
                    .cell(CsvText.guarded(cell.row()))
                    .cell(CsvText.guarded(cell.estimator()))
                    .cell(cell.statistic().word())
                    .cell(CsvText.guarded(cell.printed()))
                    .cell(each.id())
                    .cell(ours(each.verdict()))
                    .cell(each.verdict().word())
                    .cell(each.verdict() instanceof CellVerdict.Differs differs ? NumberText.full(differs.units()) : "")
                    .cell(reason(each.verdict()))
                    .endRow();
        }
        return csv.toString();
    }

    private static String ours(CellVerdict verdict) {
        if (verdict instanceof CellVerdict.Agrees agrees) {
            return CsvText.guarded(agrees.exact());
        }
        return verdict instanceof CellVerdict.Differs differs ? CsvText.guarded(differs.exact()) : "";
    }

    private static String reason(CellVerdict verdict) {
        if (!(verdict instanceof CellVerdict.CannotBeCompared cannot)) {
            return "";
        }
        return CsvText.guarded(
                cannot.about().isEmpty() ? cannot.reason() : cannot.reason() + " (" + cannot.about() + ")");
    }
}
