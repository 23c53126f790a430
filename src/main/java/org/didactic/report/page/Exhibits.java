package org.didactic.report.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.report.ReportFile;
import org.didactic.report.narrative.ExhibitFamily;
import org.didactic.report.narrative.Numbering;
import org.didactic.report.narrative.Target;
import org.didactic.report.narrative.Target.Exhibit.Kind;
import org.didactic.report.table.AppendixTables;
import org.didactic.report.table.CellsTable;
import org.didactic.report.table.CsvTable;
import org.didactic.report.table.DataSummary;
import org.didactic.report.table.EffectsTable;
import org.didactic.report.table.LatexTable;
import org.didactic.report.table.MarkdownTable;
import org.didactic.report.table.Table;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.jspecify.annotations.Nullable;

/** The numbered tables and figures of a report, and the files they are written to. */
final class Exhibits {
    private final Numbering numbering;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, DrawnFigure> figures = new LinkedHashMap<>();
    private final Map<String, List<String>> ids = new LinkedHashMap<>();
    private final Map<String, Integer> showing = new LinkedHashMap<>();

    /** Returns the exhibits; the figures may still be on their way. */
    Exhibits(StudyIndex index, Numbering numbering, Map<String, DrawnFigure> drawn) {
        this.numbering = numbering;
        this.figures.putAll(drawn);
        for (int i = 0; i < numbering.tables().size(); i++) {
            String key = numbering.tables().get(i);
            Table table = table(index, key).labelled("Table " + (i + 1) + ". ");
            tables.put(key, table);
            List<String> shown = ids(table);
            ids.put(key, shown);
            for (String id : shown) {
                showing.putIfAbsent(id, i + 1);
            }
        }
    }

    private static List<String> ids(Table table) {
        List<List<String>> data = table.data();
        return data.isEmpty() || !data.get(0).get(0).equals("id")
                ? List.of()
                : data.stream().skip(1).map(row -> row.get(0)).toList();
    }

    private static Table table(StudyIndex index, String key) {
        ExhibitFamily family = ExhibitFamily.of(Kind.TABLE, key);
        if (family != null) {
            return AppendixTables.of(index, family, ExhibitFamily.subject(key));
        }
        OutcomeSpec outcome = index.outcome(key.startsWith(Target.CELLS) ? key.split(":")[1] : key);
        EstimatorSpec estimator = index.estimator(key.substring(key.lastIndexOf(':') + 1));
        if (outcome == null) {
            return estimator == null ? DataSummary.of(index) : EffectsTable.of(index, estimator);
        }
        return estimator == null || !key.startsWith(Target.CELLS)
                ? EffectsTable.of(index, outcome)
                : CellsTable.of(index, outcome, estimator);
    }

    /** Returns a table by its key. */
    Table table(String key) {
        return Objects.requireNonNull(tables.get(key), key);
    }

    /** Returns the number of the first table whose data have the number with this id, 0 for none. */
    int showing(String id) {
        return showing.getOrDefault(id, 0);
    }

    /** Returns the ids of the numbers behind a table, none where it is not made of results. */
    List<String> ids(String key) {
        return Objects.requireNonNull(ids.get(key), key);
    }

    /** Returns a figure by its key, or null when there was nothing to draw. */
    @Nullable
    DrawnFigure figure(String key) {
        return figures.get(key);
    }

    /** Returns the files of all tables, then of all figures. */
    List<ReportFile> files() {
        List<ReportFile> files = new ArrayList<>();
        tables.forEach((key, table) -> {
            String anchor = Numbering.anchor(Kind.TABLE, numbering.tables().indexOf(key) + 1);
            String path = "tables/" + anchor;
            String title = table.label() + table.finding();
            files.add(file(path + ".csv", CsvTable.write(table.data()), title));
            files.add(file(path + ".md", MarkdownTable.write(table), title));
            files.add(file(path + ".tex", LatexTable.write(table, anchor), title));
        });
        figures.forEach((key, drawn) -> {
            String anchor = drawn.figure().text().idPrefix();
            String path = "figures/" + anchor;
            String title = "Figure " + (numbering.figures().indexOf(key) + 1) + ". "
                    + drawn.figure().text().title();
            files.add(file(path + ".svg", drawn.svg(), title));
            files.add(new ReportFile(path + ".png", drawn.png(), title));
            files.add(file(path + ".csv", drawn.csv(), title));
        });
        return files;
    }

    private static ReportFile file(String path, String content, String title) {
        return new ReportFile(path, content.getBytes(StandardCharsets.UTF_8), title);
    }
}
