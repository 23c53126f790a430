package org.didactic.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.data.SourceRow;
import org.didactic.estimate.Estimation;
import org.didactic.panel.Lineage;
import org.didactic.panel.Panel;
import org.didactic.spec.Analysis;
import org.didactic.text.CodePointOrder;
import org.didactic.text.CsvText;

/**
 * Writes {@code sample.csv}: every row of every source, and for each outcome and estimator whether it was used or why
 * not. The order is that of the sources in the analysis file, then of unit, time, further keys and content, so that the
 * order of lines in a source shows in the column {@code line} alone.
 */
public final class SampleCsv {
    private static final Comparator<String> TEXT = CodePointOrder.INSTANCE;
    private static final Comparator<Row> ORDER = Comparator.comparing(
                    (Row row) -> row.source().unit(), TEXT)
            .thenComparingLong(Row::number)
            .thenComparing(row -> row.source().time(), TEXT)
            .thenComparing(row -> row.source().within(), TEXT)
            .thenComparing(row -> row.source().cells(), TEXT)
            .thenComparing(Row::classes, (a, b) -> Arrays.compare(a, b, TEXT))
            .thenComparingInt(row -> row.source().line());

    private static final int LONGEST_NUMBER = 18;

    private SampleCsv() {}

    /**
     * A source row with what became of it in each column.
     *
     * @param number the time as a number, to put 900 before 1000; the largest one where it is none
     */
    private record Row(SourceRow source, long number, String[] classes) {}

    /** Returns the file as text. */
    public static String write(Analysis analysis, Map<String, Panel> panels, List<Estimation> estimations) {
        CsvText csv = new CsvText();
        List.of("source", "line", "unit", "time", "within").forEach(csv::cell);
        estimations.forEach(each -> csv.cell(each.outcome() + "." + each.estimator()));
        csv.endRow();
        for (var source : analysis.data().sources()) {
            String id = source.id().value();
            for (Row row : rows(id, analysis, panels, estimations)) {
                csv.cell(id)
                        .cell(Integer.toString(row.source().line()))
                        .cell(CsvText.guarded(row.source().unit()))
                        .cell(CsvText.guarded(row.source().time()))
                        .cell(CsvText.guarded(row.source().within()));
                for (String each : row.classes()) {
                    csv.cell(each);
                }
                csv.endRow();
            }
        }
        return csv.toString();
    }

    private static List<Row> rows(
            String source, Analysis analysis, Map<String, Panel> panels, List<Estimation> estimations) {
        List<SourceRow> sourceRows = panels.values().stream()
                .flatMap(panel -> panel.lineages().stream())
                .filter(lineage -> lineage.source().equals(source))
                .findFirst()
                .map(Lineage::rows)
                .orElse(List.of());
        List<String[]> columns = estimations.stream()
                .map(each -> RowClasses.of(source, sourceRows.size(), panelOf(each, analysis, panels), each.sample()))
                .toList();
        List<Row> rows = new ArrayList<>(sourceRows.size());
        for (int i = 0; i < sourceRows.size(); i++) {
            SourceRow sourceRow = sourceRows.get(i);
            String[] classes = new String[columns.size()];
            for (int column = 0; column < classes.length; column++) {
                classes[column] = columns.get(column)[i];
            }
            rows.add(new Row(sourceRow, number(sourceRow.time()), classes));
        }
        rows.sort(ORDER);
        return rows;
    }

    private static Panel panelOf(Estimation estimation, Analysis analysis, Map<String, Panel> panels) {
        String id = analysis.outcomes().stream()
                .filter(outcome -> outcome.id().value().equals(estimation.outcome()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no outcome (" + estimation.outcome() + ")"))
                .panel()
                .value();
        return Objects.requireNonNull(panels.get(id), () -> "no panel (" + id + ")");
    }

    private static long number(String time) {
        int start = time.startsWith("-") ? 1 : 0;
        int digits = time.length() - start;
        if (digits == 0 || digits > LONGEST_NUMBER) {
            return Long.MAX_VALUE;
        }
        for (int i = start; i < time.length(); i++) {
            if (time.charAt(i) < '0' || time.charAt(i) > '9') {
                return Long.MAX_VALUE;
            }
        }
        return Long.parseLong(time);
    }
}
