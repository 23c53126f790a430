package org.didactic.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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

        assertThat(study.message(merging("{include: units.yaml, E06000058: [E06000028]}"))).isEqualTo("""
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
}
