package org.didactic.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.didactic.data.Missing;
import org.didactic.data.NumberColumn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reorganised units that stand in a list of their own. */
class UnitListsTest {
    private static final String SOURCES = """
            sources: {s: {file: s.csv, sum: [y]}}
            panel: {from: s, unit: unit, time: time}
            merge_units: %s
            """;

    @TempDir
    Path folder;

    private DeclaredStudy study;

    @BeforeEach
    void write() {
        study = new DeclaredStudy(folder);
        study.write("s.csv", """
                unit,time,start,y
                E06000028,1,,1
                E06000029,1,,2
                E06000058,2,,4
                E10000027,1,,5
                E06000066,2,,6
                """);
    }

    private static String merging(String units) {
        return SOURCES.replace("%s", units);
    }

    @Test
    void theShippedListMergesWhatTheSourceHasAndPassesOverTheRest() {
        LoadedData data = study.load(merging("{include: england-2016-2023}"));

        Panel panel = data.panels().get("panel");
        assertThat(panel.units()).containsExactly("E06000058", "E10000027");
        assertThat(panel.number("y").value(0)).isEqualTo(3);
        assertThat(data.merges())
                .extracting(UnitMergeReport::toString)
                .containsExactly(
                        "UnitMergeReport[source=s, into=E06000058, from=[E06000028, E06000029], rows=2]",
                        "UnitMergeReport[source=s, into=E10000027, from=[E06000066], rows=1]");
        assertThat(panel.lineages().get(0).reachedRows()).isEqualTo(5);
    }

    @Test
    void aListOfTheStudyIsReadBesideTheAnalysisFileAndMixesWithOwnEntries() {
        study.write("units.yaml", "merge_units: {E06000058: [E06000028, E06000029], X: [Z]}\n");

        LoadedData data = study.load(merging("{include: units.yaml, E10000027: E06000066}"));

        assertThat(data.panels().get("panel").units()).containsExactly("E06000058", "E10000027");
    }

    @Test
    void ownEntriesThatNoSourceHasAreStillRefused() {
        assertThat(study.message(merging("{include: england-2016-2023, X: [Z]}")))
                .isEqualTo("""
                        analysis.yaml:5:49: data.merge_units.X[0]: no source has this unit (Z).
                          Maybe the entry is not needed.""");
    }

    @Test
    void listsThatAreNotThereAreNamed() {
        assertThat(study.message(merging("{include: england}"))).isEqualTo("""
                        analysis.yaml:5:26: data.merge_units.include: no list of that name is shipped with the program (england).
                          Maybe england-2016-2023; a file of your own ends in .yaml.""");
        assertThat(study.message(merging("{include: other.yaml}"))).isEqualTo("""
                        analysis.yaml:5:26: data.merge_units.include: there is no such file in the study's folder (other.yaml).
                          Maybe put the list beside the analysis file.""");
        assertThat(study.message(merging("{include: ../other.yaml}"))).isEqualTo("""
                        analysis.yaml:5:26: data.merge_units.include: leads out of the study's folder (../other.yaml).
                          Maybe put the list beside the analysis file.""");
    }

    @Test
    void whatIsWrongWithAListIsNamedInIt() {
        study.write("units.yaml", "merge_units: {E06000058: []}\nunits: 3\n");

        assertThat(study.message(merging("{include: units.yaml, E06000058: [E06000028]}")))
                .isEqualTo("""
                        units.yaml:1:26: merge_units.E06000058: is an empty list.
                          Maybe add at least one item.
                        units.yaml:2:1: units: unknown key (units).
                          Maybe one of description, merge_units.""");
    }

    @Test
    void aUnitThatAListAndTheAnalysisSendTwoWaysIsRefused() {
        assertThat(study.message(merging("{include: england-2016-2023, X: [E06000028]}")))
                .contains("data.merge_units.X[0]: is already merged into E06000058 (E06000028).");
    }

    @Test
    void scoresOfMergedUnitsAreBlankUnlessTheyAgree() {
        study.write("s.csv", """
                unit,time,start,y,score,name
                E06000028,1,,1,7,Bournemouth
                E06000029,1,,2,8,Poole
                E06000028,2,,1,7,Bournemouth
                E06000029,2,,2,7.0,Poole
                E06000028,3,,1,NA,Bournemouth
                E06000029,3,,2,NA,Poole
                E06000066,1,,6,9,Somerset
                """);

        Panel panel = study.load(
                        merging("{include: england-2016-2023}").replace("sum: [y]", "sum: [y], blank: [score, name]"))
                .panels()
                .get("panel");

        NumberColumn score = panel.number("score");
        assertThat(panel.units()).containsExactly("E06000058", "E10000027");
        assertThat(score.missing(0))
                .isEqualTo(new Missing(Missing.Kind.UNDEFINED, "no one value for units that were merged"));
        assertThat(score.value(1)).isEqualTo(7);
        assertThat(score.missing(2)).isEqualTo(new Missing(Missing.Kind.CODE, "NA"));
        assertThat(score.value(3)).isEqualTo(9);
        assertThat(panel.text("name").missing(0)).isNotNull();
        assertThat(panel.text("name").value(3)).isEqualTo("Somerset");
    }

    @Test
    void aBlankColumnThatIsNotThereOrAddsUpIsAnError() {
        assertThat(study.message(
                        merging("{include: england-2016-2023}").replace("sum: [y]", "sum: [y], blank: [y, z]")))
                .isEqualTo("""
                        analysis.yaml:3:48: data.sources.s.blank[0]: the column adds up where units are merged (y).
                          Maybe leave it out of one.
                        analysis.yaml:3:51: data.sources.s.blank[1]: no column of that name (z).
                          Maybe one of unit, time, start, y.""");
    }

    @Test
    void rowsAreAddedUpBeforeTheyAreSpread() {
        study.write("s.csv", """
                unit,time,start,kind,note,n
                A,1,,y,first,1
                A,1,,y,second,2
                A,1,,z,third,4
                """);

        Panel panel = study.load("""
                sources: {s: {file: s.csv, add_up: {by: [unit, time, start, kind], sum: [n]}, spread: {names: kind, values: n}}}
                panel: {from: s, unit: unit, time: time}
                """).panels().get("panel");

        assertThat(panel.rows()).isEqualTo(1);
        assertThat(panel.number("y").value(0)).isEqualTo(3);
        assertThat(panel.number("z").value(0)).isEqualTo(4);
    }
}
