package org.didactic.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Money that two sources count. */
class MoneyAlikeTest {
    private static final String TWO = """
            sources:
              old: {file: old.csv, unit: {gross: %s}}
              new: {file: new.csv, unit: {%s}}
            panel: {from: old, unit: unit, time: time, join: [{with: new, on: [unit]}]}
            derive: {y: "first(gross, other)"}
            """;

    @TempDir
    Path folder;

    private DeclaredStudy study;

    @BeforeEach
    void write() {
        study = new DeclaredStudy(folder);
        study.write("old.csv", "unit,time,start,gross\nA,1,,5.5\nB,1,,7\nC,1,,900000\n");
        study.write("new.csv", "unit,other\nA,5600\nB,6900\nD,1\n");
    }

    private static String declared(String old, String other) {
        return TWO.replaceFirst("%s", old).replaceFirst("%s", other);
    }

    @Test
    void amountsThatDifferByAThousandAreRefused() {
        assertThat(study.message(declared("pounds", "other: {in: pounds, like: gross}")))
                .isEqualTo("""
                        analysis.yaml:5:33: data.sources.new.unit.other: half of the units have 6,900 pounds or more here, and 7 in old.gross.
                          Maybe the amounts of old look like thousands: declare `unit` as the publisher counts.""");
    }

    @Test
    void declaredAsThePublisherCountsTheyAgree() {
        LoadedData data = study.load(declared("thousands", "other: {in: pounds, like: gross}"));

        assertThat(data.panels().get("panel").number("gross").value(0)).isEqualTo(5500);
        assertThat(data.panels().get("panel").number("y").value(2)).isEqualTo(900_000_000);
    }

    @Test
    void columnsUnderOneNameAreComparedWithoutBeingAsked() {
        study.write("new.csv", "unit,gross\nA,5600\nB,6900\n");

        assertThat(study.message("""
                sources:
                  old: {file: old.csv, unit: {gross: pounds}}
                  new: {file: new.csv, unit: {gross: pounds}}
                panel: {from: old, unit: unit, time: time, join: [{with: new, on: [unit]}]}
                """)).contains("data.sources.new.unit.gross: half of the units have");
    }

    @Test
    void aColumnToCompareWithMustBeThere() {
        assertThat(study.message(declared("thousands", "other: {in: pounds, like: groos}")))
                .contains("data.sources.new.unit.other.like: no column of that name (groos).");
    }

    @Test
    void twoColumnsOfOneSourceAreComparedToo() {
        study.write("s.csv", "unit,time,start,y,y2\nA,1,,5600,5.5\nB,1,,6900,7\n");
        String one = """
                sources:
                  s: {file: s.csv, unit: {y2: {in: %s, like: %s}}}
                panel: {from: s, unit: unit, time: time}
                """;

        assertThat(study.message(one.replaceFirst("%s", "pounds").replaceFirst("%s", "y")))
                .isEqualTo("""
                        analysis.yaml:4:29: data.sources.s.unit.y2: half of the units have 7 pounds or more here, and 6,900 in s.y.
                          Maybe the amounts of s.y2 look like thousands: declare `unit` as the publisher counts.""");
        assertThat(study.message(one.replaceFirst("%s", "thousands").replaceFirst("%s", "q")))
                .isEqualTo("""
                        analysis.yaml:4:55: data.sources.s.unit.y2.like: no column of that name (q).
                          Maybe one of unit, time, start, y.""");
        assertThat(study.load(one.replaceFirst("%s", "thousands").replaceFirst("%s", "y"))
                        .panels()
                        .get("panel")
                        .number("y2")
                        .value(0))
                .isEqualTo(5500);
    }
}
