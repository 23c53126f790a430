package org.didactic.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.didactic.data.Expr;
import org.didactic.data.Missing;
import org.didactic.spec.CleanStep;
import org.didactic.spec.Expression.BinaryOperator;
import org.didactic.spec.Expression.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from files to a panel. */
class PanelLoaderTest {
    @TempDir
    Path folder;

    private Study full() {
        Study study = new Study(folder);
        study.write("s.csv", """
                place,FY Ending,age,route,kind,count
                B,2016,65+,hospital,long,3
                B,2016,65+,hospital,none,7
                B,2016,18-64,hospital,long,99
                A2,2016,65+,hospital,long,1
                A1,2016,65+,hospital,long,2
                A1,2016,65+,hospital,none,8
                A2,2016,65+,hospital,none,NA
                A1,2017,65+,hospital,long,4
                A2,2017,65+,hospital,long,5
                A1,2017,65+,hospital,none,0
                A2,2017,65+,hospital,none,0
                B,2017,65+,hospital,long,0
                """);
        study.write("sites.csv", "unit,start\nA,2017\nC,2016\n");
        Map<String, String> names = new LinkedHashMap<>();
        names.put("unit", "place");
        names.put("time", "FY Ending");
        study.sources.add(study.source(
                "s",
                Expr.of(BinaryOperator.EQUAL, Expr.column("age"), Expr.text("65+")),
                names,
                study.spread("kind", "count"),
                List.of("long", "none")));
        study.sources.add(study.source("sites"));
        study.merge("A", "A1", "A2");
        study.panels.add(study.panel("panel", "s", List.of("route"), study.join("sites", "unit")));
        study.derive("log_long", Expr.of(Function.LN, Expr.column("long")));
        study.clean.add(new CleanStep.DropValues(List.of(study.at("long", "data.clean[0].columns")), List.of(9.0)));
        study.outcome("log_long", "panel", "route");
        return study;
    }

    @Test
    void aPanelIsReadSpreadMergedJoinedDerivedCleanedAndSorted() {
        Panel panel = full().panel();

        assertThat(panel.units()).containsExactly("A", "B");
        assertThat(IntStream.range(0, panel.rows()).map(panel::time)).containsExactly(2016, 2017, 2016, 2017);
        assertThat(panel.start(0)).isEqualTo(new TreatmentStart.At(2017));
        assertThat(panel.start(1)).isEqualTo(new TreatmentStart.Never());
        assertThat(panel.number("long").value(0)).isEqualTo(3);
        assertThat(panel.number("none").missing(0)).isEqualTo(new Missing(Missing.Kind.CODE, "NA"));
        assertThat(panel.number("long").missing(1)).isEqualTo(new Missing(Missing.Kind.REMOVED, "equal to 9"));
        assertThat(panel.number("log_long").value(1)).isEqualTo(StrictMath.log(9));
        assertThat(panel.number("log_long").missing(3)).isEqualTo(new Missing(Missing.Kind.UNDEFINED, "ln of 0"));
        assertThat(panel.number("none").missing(3)).isEqualTo(new Missing(Missing.Kind.CODE, "no row"));
        assertThat(panel.cleaning()).containsExactly(new CleaningCount("long", "equal to 9", 0, 1));
    }

    @Test
    void everySourceRowIsAccountedFor() {
        LoadedData data = full().load();
        Panel panel = data.panels().get("panel");

        Lineage requests = panel.lineages().get(0);
        assertThat(Study.panelRows(requests))
                .containsExactly(
                        List.of(2),
                        List.of(2),
                        List.of(),
                        List.of(0),
                        List.of(0),
                        List.of(0),
                        List.of(0),
                        List.of(1),
                        List.of(1),
                        List.of(1),
                        List.of(1),
                        List.of(3));
        assertThat(requests.fate(2)).isEqualTo("not selected");
        assertThat(requests.rows().get(3).unit()).isEqualTo("A");
        assertThat(requests.rows().get(3).line()).isEqualTo(5);
        assertThat(requests.rows().get(3).within()).isEqualTo("hospital");
        assertThat(requests.rows().get(3).cells())
                .isEqualTo(String.join("\u0000", "A2", "2016", "65+", "hospital", "long", "1"));
        Lineage sites = panel.lineages().get(1);
        assertThat(Study.panelRows(sites)).containsExactly(List.of(0, 1), List.of());
        assertThat(sites.lostRows()).containsExactly(Map.entry("no matching row", 1));
        assertThat(sites.reachedRows()).isEqualTo(1);
        assertThat(data.joins())
                .containsExactly(new JoinReport("panel", "sites", List.of("unit"), List.of("B"), List.of("C")));
        assertThat(data.files())
                .extracting(file -> file.id() + " " + file.rows())
                .containsExactly("s 12", "sites 2");
    }
}
