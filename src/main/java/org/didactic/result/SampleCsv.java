package org.didactic.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.didactic.data.SourceRow;
import org.didactic.estimate.Estimation;
import org.didactic.panel.Lineage;
import org.didactic.panel.Panel;
import org.didactic.spec.Analysis;
import org.didactic.text.CsvText;

/**
 * Writes {@code sample.csv}: every row of every source, and for each outcome and estimator whether it was used or why
 * not. The order is that of the sources in the analysis file, then of unit, time, further keys and content, so that the
 * order of lines in a source shows in the column {@code line} alone.
 */
public final class SampleCsv {
    private static final Comparator<Row> ORDER = Comparator.comparing(
                    (Row row) -> row.source().unit())
            .thenComparingLong(Row::number)
            .thenComparing(row -> row.source().time())
            .thenComparing(row -> row.source().within())
            .thenComparing(row -> row.source().cells())
            .thenComparing(row -> String.join("\n", row.classes()))
            .thenComparingInt(row -> row.source().line());

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,18}");

    private SampleCsv() {}

    /**
     * A source row with what became of it in each column.
     *
     * @param number the time as a number, to put 900 before 1000; the largest one where it is none
     */
    private record Row(SourceRow source, long number, List<String> classes) {}

    /** Returns the file as text. */
    public static String write(Analysis analysis, Map<String, Panel> panels, List<Estimation> estimations) {
        List<String> header = new ArrayList<>(List.of("source", "line", "unit", "time", "within"));
        estimations.forEach(each -> header.add(each.outcome() + "." + each.estimator()));
        CsvText csv = new CsvText().row(header);
        for (var source : analysis.data().sources()) {
            String id = source.id().value();
            for (Row row : rows(id, analysis, panels, estimations)) {
                List<String> cells = new ArrayList<>(List.of(
                        id,
                        Integer.toString(row.source().line()),
                        row.source().unit(),
                        row.source().time(),
                        row.source().within()));
                cells.addAll(row.classes());
                csv.row(cells);
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
        List<List<String>> columns = estimations.stream()
                .map(each -> RowClasses.of(source, sourceRows.size(), panelOf(each, analysis, panels), each.sample()))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < sourceRows.size(); i++) {
            SourceRow sourceRow = sourceRows.get(i);
            String[] classes = new String[columns.size()];
            for (int column = 0; column < classes.length; column++) {
                classes[column] = columns.get(column).get(i);
            }
            rows.add(new Row(sourceRow, number(sourceRow.time()), List.of(classes)));
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
        return WHOLE_NUMBER.matcher(time).matches() ? Long.parseLong(time) : Long.MAX_VALUE;
    }
}
