package org.didactic.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.didactic.data.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many-to-one joins. */
class JoinTest {
    @TempDir
    Path folder;

    private Study study(String left, String right, String... on) {
        Study study = new Study(folder);
        study.write("s.csv", left);
        study.write("k.csv", right);
        study.sources.add(study.source("s"));
        study.sources.add(study.source("k"));
        study.panels.add(study.panel("panel", "s", study.join("k", on)));
        study.outcome("y", "panel");
        return study;
    }

    @Test
    void keysAreComparedAsTextsAndPlainNumbersAsNumbers() {
        Study study = study(
                "unit,time,start,y\nA,2016,,1\n0123,2016,,2\n",
                "unit,time,x\nA,2016.0,7\n123,2016,8\n0123,2.016e3,9\n",
                "unit",
                "time");
        LoadedData data = study.load();
        Panel panel = data.panels().get("panel");

        assertThat(panel.number("x").value(1)).isEqualTo(7);
        assertThat(panel.number("x").missing(0)).isEqualTo(new Missing(Missing.Kind.UNMATCHED, "k"));
        assertThat(data.joins())
                .containsExactly(new JoinReport(
                        "panel",
                        "k",
                        List.of("unit", "time"),
                        List.of("0123, 2016"),
                        List.of("0123, 2.016e3", "123, 2016")));
    }

    @Test
    void aSecondRowForAKeyIsAnError() {
        assertThat(study("unit,time,start,y\nA,1,,1\n", "unit,x\nB,1\nA,1\nB,2\n", "unit")
                        .message())
                .isEqualTo("""
                        k.csv:4: k.unit: a second row for one key of the join (B; also line 2).
                          Maybe join on a further column, or select rows with where.""");
    }

    @Test
    void aMissingKeyMatchesNothing() {
        LoadedData data =
                study("unit,time,start,y,g\nA,1,,1,\n", "g,x\n,5\n", "g").load();

        assertThat(data.panels().get("panel").number("x").missing(0))
                .isEqualTo(new Missing(Missing.Kind.UNMATCHED, "k"));
        assertThat(data.joins().get(0).unmatchedRight()).containsExactly("''");
    }

    @Test
    void columnsOfOneNameAndUnknownKeysAreErrors() {
        assertThat(study("unit,time,start,y\nA,1,,1\n", "unit,y\nA,1\n", "unit").message())
                .endsWith("""
                        data.panels.panel.join.with: both sides of the join have a column of one name (y).
                          Maybe rename it in source k: rename: {k_y: y}, or join on it as well.""");
        assertThat(study("unit,time,start,y\nA,1,,1\n", "units,x\nA,1\n", "unit")
                        .message())
                .endsWith("""
                        data.panels.panel.join.on: source (k) has no column of that name (unit).
                          Maybe you mean units.""");
    }
}
