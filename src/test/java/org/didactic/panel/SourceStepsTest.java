package org.didactic.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.data.Expr;
import org.didactic.data.Missing;
import org.didactic.spec.Expression.BinaryOperator;
import org.didactic.spec.SourceSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where, rename, spread and merge_units: one source's own steps. */
class SourceStepsTest {
    @TempDir
    Path folder;

    private Study study(String csv) {
        Study study = new Study(folder);
        study.write("s.csv", csv);
        study.panels.add(study.panel("panel", "s", List.of()));
        study.outcome("y", "panel");
        return study;
    }

    private static Study with(Study study, SourceSpec source) {
        study.sources.add(source);
        return study;
    }

    private static Study spread(Study study) {
        return with(study, study.source("s", null, Map.of(), study.spread("kind", "n"), List.of()));
    }

    private static Study merging(Study study, String... sum) {
        study.merge("A", "A1", "A2");
        return with(study, study.source("s", null, Map.of(), null, List.of(sum)));
    }

    @Test
    void whereSpeaksOfTheNamesInTheFile() {
        Study study = study("unit,year,start,y\nA,1,,1\n");
        study.sources.add(study.source(
                "s",
                Expr.of(BinaryOperator.EQUAL, Expr.column("time"), Expr.number(1)),
                Map.of("time", "year"),
                null,
                List.of()));

        assertThat(study.message()).isEqualTo("""
                        analysis.yaml:20:5: step: no column of that name in the file (time).
                          Maybe write `year`: rows are selected before columns are renamed.""");
    }

    @Test
    void aSelectionOfNothingIsAnError() {
        Study study = study("unit,time,start,y\nA,1,,1\n");
        study.sources.add(study.source(
                "s", Expr.of(BinaryOperator.EQUAL, Expr.column("unit"), Expr.text("a")), Map.of(), null, List.of()));

        assertThat(study.message()).isEqualTo("""
                        analysis.yaml:20:5: data.sources.s.where: no row of the source is selected.
                          Maybe a value is written differently in the file.""");
    }

    @Test
    void renamingToANameInUseOrFromAnUnknownOneIsAnError() {
        Study study = study("unit,yaer,start,y\nA,1,,1\n");
        Map<String, String> rename = new LinkedHashMap<>();
        rename.put("time", "year");
        rename.put("y", "start");

        assertThat(with(study, study.source("s", null, rename, null, List.of())).message())
                .contains("""
                        data.sources.s.rename.time: no column of that name (year).
                          Maybe you mean yaer.
                        """)
                .endsWith("""
                        data.sources.s.rename.y: the file has a column of the new name already (y).
                          Maybe rename that one as well, or choose another name.""");
    }

    @Test
    void spreadingGivesAColumnForEachNameAndTellsAbsentRowsFromMissingCells() {
        Panel panel = spread(study("unit,time,start,kind,n\nA,1,,y,3\nA,1,,x,NA\nB,1,,x,4\n"))
                .panel();

        assertThat(Study.columns(panel)).containsExactly("start", "x", "y");
        assertThat(panel.number("x").missing(0)).isEqualTo(new Missing(Missing.Kind.CODE, "NA"));
        assertThat(panel.number("y").missing(1)).isEqualTo(new Missing(Missing.Kind.CODE, "no row"));
    }

    @Test
    void duplicatesAfterSpreadingAreListed() {
        assertThat(spread(study("unit,time,start,kind,n\nA,1,,y,3\nA,1,,y,4\n")).message())
                .isEqualTo("""
                        s.csv:3: s.n: a second value for one cell after spreading (A, 1, '', y; also line 2).
                          Maybe totals stand among the details: choose one of them with where.""");
    }

    @Test
    void spreadingNeedsNamesThatAreThereAndNew() {
        assertThat(spread(study("unit,time,start,kind,n\nA,1,,,3\n")).message()).isEqualTo("""
                        s.csv:2: s.kind: the cell is to name a column and is missing.
                          Maybe leave such rows out with where.""");
        assertThat(spread(study("unit,time,start,kind,n\nA,1,,time,3\n")).message())
                .endsWith("""
                        data.sources.s.spread.names: spreading gives a column that is there already (time).
                          Maybe rename that column.""");
        assertThat(spread(study("unit,time,start,knd,n\nA,1,,y,3\n")).message())
                .endsWith("no column of that name (kind).\n  Maybe you mean knd.");
    }

    @Test
    void textCellsOfASpreadColumnAreNamedByTheirOwnLine() {
        assertThat(spread(study("unit,time,start,kind,n\nA,1,,x,3\nA,1,,y,few\n"))
                        .message())
                .startsWith("s.csv:3: s.n: text in a column that is used as numbers (few).");
    }

    @Test
    void mergedUnitsAddUpAndAMissingSummandMakesTheSumMissing() {
        Panel panel = merging(
                        study(
                                "unit,time,start,y,z,kind\nA2,1,2,1,4,p\nA1,1,2.0,2,NA,p\nB,1,,5,6,p\nA1,2,2,7,7,p\nA,3,2,9,9,p\n"),
                        "y",
                        "z")
                .panel();

        assertThat(panel.units()).containsExactly("A", "B");
        assertThat(panel.number("y").value(0)).isEqualTo(3);
        assertThat(panel.number("z").missing(0)).isEqualTo(new Missing(Missing.Kind.CODE, "NA"));
        assertThat(panel.number("y").value(1)).isEqualTo(7);
        assertThat(panel.number("y").value(2)).isEqualTo(9);
        assertThat(Study.panelRows(panel.lineages().get(0)).get(1)).containsExactly(0);
    }

    @Test
    void columnsThatSpreadMadeAreNamedWhereMergedUnitsDisagree() {
        Study study = study("unit,time,start,kind,n\nA1,1,2,p,1\nA1,1,2,q,2\nA2,1,2,p,3\nA2,1,2,q,4\n");
        study.merge("A", "A1", "A2");

        assertThat(spread(study).message()).startsWith("""
                        s.csv:4: s.n: rows to be merged into A disagree in p (A1 on line 2 has 1, A2 has 3).
                          Maybe add p, q to data.sources.s.sum if it adds up, to its blank if it does not, or make the rows agree.""");
    }

    @Test
    void startsOfMergedUnitsNeverAddUp() {
        assertThat(merging(study("unit,time,start,y\nA2,1,2,1\nA1,1,3,2\n"), "y")
                        .message())
                .isEqualTo("""
                        s.csv:2: s.start: rows to be merged into A disagree in start (A1 on line 3 has 3, A2 has 2).
                          Maybe write one start for all units that are merged.""");
    }

    @Test
    void mergedRowsThatDisagreeAreAnError() {
        assertThat(merging(study("unit,time,start,y,z\nA2,1,2,1,4\nA1,1,2,2,5\n"), "y")
                        .message())
                .isEqualTo("""
                        s.csv:2: s.z: rows to be merged into A disagree in z (A1 on line 3 has 5, A2 has 4).
                          Maybe add z to data.sources.s.sum if it adds up, to its blank if it does not, or make the rows agree.""");
    }

    @Test
    void mergedRowsWithDifferentTextsStayApartAndAreReportedAsDuplicates() {
        assertThat(merging(study("unit,time,start,y,name\nA2,1,2,1,Ay\nA1,1,2,2,Bee\n"), "y")
                        .message())
                .isEqualTo("""
                        s.csv:3: s.unit: a second row for one unit, time (A, 1; also line 2).
                          Maybe merge_units keeps rows apart that differ in a text (name): give the units merged into A one text there.""");
    }

    @Test
    void aRowThatIsThereTwiceIsNotAddedTwice() {
        assertThat(merging(study("unit,time,start,y\nA1,1,2,1\nA2,1,2,2\nA1,1,2,5\n"), "y")
                        .message())
                .isEqualTo("""
                        s.csv:4: s.unit: the row is alike to line 2 and would be added twice to A (A1).
                          Maybe remove one of the rows.""");
    }

    @Test
    void furtherKeysThatAreNumbersTellRowsApart() {
        Study study = new Study(folder);
        study.write("s.csv", "unit,time,start,y,care\nA1,1,2,1,1\nA2,1,2,2,1\nA1,1,2,5,2\nA2,1,2,6,2\n");
        study.panels.add(study.panel("panel", "s", List.of("care")));
        study.outcome("y", "panel");
        Panel panel = merging(study, "y").panel();

        assertThat(panel.number("y").value(0)).isEqualTo(3);
        assertThat(panel.number("y").value(1)).isEqualTo(11);
    }

    @Test
    void aUnitThatNoSourceHasAndAnUnknownSumAreErrors() {
        Study study = merging(study("unit,time,start,y\nA1,1,2,1\n"), "yy");
        assertThat(study.message())
                .contains("data.sources.s.sum: no column of that name (yy).\n  Maybe one of unit, time, start, y.");

        Study unseen = merging(study("unit,time,start,y\nA1,1,2,1\n"), "y");
        assertThat(unseen.message())
                .endsWith("data.merge_units.A: no source has this unit (A2).\n  Maybe the entry is not needed.");
    }

    @Test
    void theUnitThatStaysMayBeAmongThoseItIsMadeOf() {
        Study study = study("unit,time,start,y\nA1,1,2,1\nA2,1,2,2\n");
        study.sources.add(study.source("s", null, Map.of(), null, List.of("y")));
        study.merge("A1", "A1", "A2");

        Panel panel = study.panel();

        assertThat(panel.units()).containsExactly("A1");
        assertThat(panel.number("y").value(0)).isEqualTo(3);
    }
}
