package org.didactic.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.didactic.data.Column;
import org.didactic.data.Expr;
import org.didactic.data.SourceRow;
import org.didactic.spec.CleanStep;
import org.didactic.spec.Expression.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of lines in the files reaches nothing but the line numbers. */
class ShuffledRowsTest {
    @TempDir
    Path folder;

    private static List<String> requests() {
        Random random = new Random(7);
        List<String> rows = new ArrayList<>();
        for (int unit = 0; unit < 12; unit++) {
            for (int time = 2010; time < 2016; time++) {
                for (String kind : List.of("long", "short", "none")) {
                    String count = random.nextInt(9) == 0 ? "NA" : Double.toString(random.nextGaussian() * 1e6 + 0.1);
                    if (random.nextInt(15) > 0) {
                        rows.add("U%d,%d,%s,%s".formatted(unit, time, kind, count));
                    }
                }
            }
        }
        return rows;
    }

    private LoadedData load(List<String> rows, List<String> sites) {
        Study study = new Study(folder);
        study.write("s.csv", "unit,time,kind,count\n" + String.join("\n", rows));
        study.write("sites.csv", "unit,start\n" + String.join("\n", sites));
        study.sources.add(
                study.source("s", null, Map.of(), study.spread("kind", "count"), List.of("long", "short", "none")));
        study.sources.add(study.source("sites"));
        study.merge("M", "U3", "U5", "U4", "U11");
        study.merge("U0", "U1", "U2");
        study.panels.add(study.panel("panel", "s", study.join("sites", "unit")));
        study.derive("log", Expr.of(Function.LN, Expr.column("long")));
        study.clean.add(new CleanStep.Winsorise(List.of(study.at("short", "data.clean")), 0.1, 0.9));
        study.outcome("log", "panel");
        return study.load();
    }

    @Test
    void shufflingTheRowsChangesOnlyLines() {
        List<String> rows = requests();
        List<String> sites = new ArrayList<>(List.of("U7,2012", "U9,2014", "Z,2013", "U3,", "U4,"));
        String expected = describe(load(rows, sites));
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(rows, new Random(seed));
            Collections.shuffle(sites, new Random(seed));
            assertThat(describe(load(rows, sites))).isEqualTo(expected);
        }
    }

    /** Returns everything that the loaded data hold but lines and hashes, numbers to the last bit. */
    private static String describe(LoadedData data) {
        StringBuilder text = new StringBuilder(data.joins().toString());
        for (Panel panel : data.panels().values()) {
            text.append(panel.units())
                    .append(Study.columns(panel))
                    .append(panel.cleaning())
                    .append('\n');
            for (int unit = 0; unit < panel.units().size(); unit++) {
                text.append(panel.start(unit)).append('\n');
            }
            for (int row = 0; row < panel.rows(); row++) {
                text.append(panel.unit(row)).append(' ').append(panel.time(row));
                for (String name : Study.columns(panel)) {
                    Column column = panel.isNumber(name) ? panel.number(name) : panel.text(name);
                    text.append(' ').append(column.missing(row) != null ? column.missing(row) : cell(panel, name, row));
                }
                text.append('\n');
            }
            panel.lineages().forEach(lineage -> text.append(fates(lineage)));
        }
        return text.toString();
    }

    private static String cell(Panel panel, String name, int row) {
        return panel.isNumber(name)
                ? Long.toHexString(Double.doubleToLongBits(panel.number(name).value(row)))
                : panel.text(name).value(row);
    }

    private static Map<String, String> fates(Lineage lineage) {
        Map<String, String> fates = new TreeMap<>();
        for (int i = 0; i < lineage.rows().size(); i++) {
            SourceRow row = lineage.rows().get(i);
            fates.put(
                    row.cells(),
                    row.unit()
                            + row.time()
                            + lineage.fate(i)
                            + Study.panelRows(lineage).get(i));
        }
        return fates;
    }
}
