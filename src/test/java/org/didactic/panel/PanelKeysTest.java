package org.didactic.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.didactic.data.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units, times, further keys and treatment starts. */
class PanelKeysTest {
    @TempDir
    Path folder;

    private Study study(String csv) {
        return Study.single(folder, csv);
    }

    @Test
    void rowsWithOneKeyAreListedWithTheirLines() {
        assertThat(study("unit,time,start,y,route\nA,1,,1,x\nB,1,,1,x\nA,1.0,,2,z\nB,1,,1,x\n")
                        .message())
                .isEqualTo("""
                        s.csv:4: s.unit: a second row for one unit, time (A, 1.0; also line 2).
                          Maybe the rows differ in route: add it to within, or select one with where.
                        s.csv:5: s.unit: a second row for one unit, time (B, 1; also line 3).
                          Maybe one of the rows is to be removed, or select one with where.""");
    }

    @Test
    void missingUnitsAndTimesAndBrokenTimesAreListed() {
        assertThat(study("unit,time,start,y\n,1,,1\nA,NA,,1\n").message()).isEqualTo("""
                        s.csv:2: s.unit: the row has no unit ('').
                          Maybe leave such rows out with where.
                        s.csv:3: s.time: the row has no time ('NA').
                          Maybe leave such rows out with where.""");
        assertThat(study("unit,time,start,y\nA,2016.5,,1\n").message())
                .isEqualTo("s.csv:2: s.time: the time is not a whole number (2016.5).\n  Maybe number the periods.");
        assertThat(study("unit,time,start,y\nA,2016-17,,1\n").message())
                .startsWith("s.csv:2: s.time: text in a column that is used as numbers (2016-17).");
    }

    @Test
    void columnsThatAreNotThereAreNamedWithTheNearestOne() {
        Study study = study("unit,times,strat,y1\nA,1,,1\n");

        assertThat(study.message()).isEqualTo("""
                        analysis.yaml:6: data.panels.panel.time: panel (panel) has no column of that name (time).
                          Maybe you mean times.""".replace(":6:", ":6:3:"));
    }

    @Test
    void columnsOfOutcomesAndEstimatorsMustBeThere() {
        Study study = new Study(folder);
        study.write("s.csv", "unit,time,start,y,site\nA,1,,1,\n");
        study.sources.add(study.source("s"));
        study.panels.add(study.panel("panel", "s"));
        study.outcome("y1", "panel", "route");
        study.covariates = List.of(study.at("bed", "covariates[0]"));
        study.weights = "w";
        study.cluster = "site";
        study.start = "strat";

        assertThat(study.message()
                        .lines()
                        .filter(line -> !line.startsWith(" "))
                        .map(line -> line.replaceAll("^analysis.yaml:[0-9:]+ ", "")))
                .containsExactly(
                        "s.csv:2: s.site: the row has no cluster (site).",
                        "outcomes[0].factors: panel (panel) has no column of that name (route).",
                        "outcomes[0].column: panel (panel) has no column of that name (y1).",
                        "covariates[0]: panel (panel) has no column of that name (bed).",
                        "weights: panel (panel) has no column of that name (w).",
                        "treatment.start: panel (panel) has no column of that name (strat).");
    }

    @Test
    void codesThatLookLikeNumbersStayDistinctUnits() {
        Panel panel =
                study("unit,time,start,y\n0123,1,,1\n123,1,,2\n00A,1,,3\n").panel();

        assertThat(panel.units()).containsExactly("00A", "0123", "123");
        assertThat(panel.text("unit").value(1)).isEqualTo("0123");
    }

    @Test
    void textsAreSortedByCodePoint() {
        Panel panel = study("unit,time,start,y\n\uD83D\uDE00,1,,1\n\uFF5E,1,,2\nz,1,,3\nZ,1,,3\n")
                .panel();

        assertThat(panel.units()).containsExactly("Z", "z", "\uFF5E", "\uD83D\uDE00");
    }

    @Test
    void aStartBetweenTwoPeriodsIsRefused() {
        assertThat(study("unit,time,start,y\nA,2010,2011,1\nA,2012,2011,1\nB,2010,2010.5,1\n")
                        .message())
                .isEqualTo("""
                        s.csv:2: s.start: the start of A lies between two periods of the panel (2011 between 2010 and 2012).
                          Maybe write 2012, the first period that is treated throughout.
                        s.csv:4: s.start: the start of B lies between two periods of the panel (2010.5 between 2010 and 2012).
                          Maybe write 2012, the first period that is treated throughout.""");
    }

    @Test
    void startsOutsideThePanelAreKept() {
        Panel panel = study("unit,time,start,y\nA,2010,2000,1\nA,2012,2000,1\nB,2010,2030,1\n")
                .panel();

        assertThat(panel.start(0)).isEqualTo(new TreatmentStart.At(2000));
        assertThat(panel.start(1)).isEqualTo(new TreatmentStart.At(2030));
    }

    @Test
    void twoStartsOfOneUnitAndTextsAreRefused() {
        assertThat(study("unit,time,start,y\nA,1,2,1\nA,2,3,1\nB,1,2,1\nB,2,,1\nC,1,soon,1\n")
                        .message())
                .isEqualTo("""
                        s.csv:3: s.start: unit A has two starts (2 on line 2, 3 here).
                          Maybe one of them is a slip.
                        s.csv:5: s.start: unit B has two starts (2 on line 4, '' here).
                          Maybe one of them is a slip.
                        s.csv:6: s.start: the start of C is not a number (soon).
                          Maybe add 'soon' to treatment.never if it means never treated.""");
    }

    @Test
    void neverTreatedIsEmptyOrListedAndOtherCodesAreUnknown() {
        Study study = study("unit,time,start,y\nA,1,,1\nB,1,0,1\nC,1,0.0,1\nD,1,none,1\nE,1,NA,1\nF,1,1.0,1\n");
        study.never = List.of("0", "none");
        Panel panel = study.panel();

        assertThat(List.of(0, 1, 2, 3).stream().map(panel::start)).containsOnly(new TreatmentStart.Never());
        assertThat(panel.start(4)).isEqualTo(new TreatmentStart.Unknown(new Missing(Missing.Kind.CODE, "NA")));
        assertThat(panel.start(5)).isEqualTo(new TreatmentStart.At(1));
    }
}
