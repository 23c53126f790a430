package org.didactic.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.didactic.data.DataFolders;
import org.didactic.data.Missing;
import org.didactic.spec.AnalysisReader;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The panels of declared variants, and what a user reads whose variants do not fit the data. */
class VariantPanelsTest {
    @TempDir
    Path folder;

    /** Returns the data of a study of two panels, the first of which has {@code y} and {@code v}, the second {@code z}. */
    private LoadedData load(String firstCells, String variants) {
        try {
            Files.writeString(
                    folder.resolve("s.csv"), "unit,time,start,y,v,kind\n" + firstCells + "A,2,2,1,5,a\nB,1,,3,6,b\n");
            Files.writeString(folder.resolve("t.csv"), "unit,time,start,z\nA,1,2,4\nB,1,,5\n");
            Path file = folder.resolve("analysis.yaml");
            Files.writeString(file, """
                    study: two
                    data:
                      sources: {s: {file: s.csv}, t: {file: t.csv}}
                      panels: {one: {from: s, unit: unit, time: time}, two: {from: t, unit: unit, time: time}}
                      derive: {twice: 2 * y}
                      clean: [{derive: {before: y + 1}}, {drop_values: {columns: [y, v], equal: [0]}}, {derive: {after: y + 1}}]
                    treatment: {start: start}
                    outcomes: [{id: y, panel: one}, {id: z, panel: two}]
                    estimators: [{id: twfe, method: twfe}]
                    inference: {covariance: cluster, cluster: unit}
                    robustness:
                      variants:
                    """ + variants.indent(4));
            return PanelLoader.load(AnalysisReader.read(file), DataFolders.of(List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LoadedData load(String variants) {
        return load("A,1,2,0,0,a\n", variants);
    }

    private String message(String firstCells, String variants) {
        return catchThrowableOfType(UserErrorException.class, () -> load(firstCells, variants))
                .getMessage()
                .replace(folder + "/", "");
    }

    private String message(String variants) {
        return message("A,1,2,0,0,a\n", variants);
    }

    private static VariantPanel panel(LoadedData data, String variant) {
        return Objects.requireNonNull(
                Objects.requireNonNull(data.variants().get(variant)).get("one"));
    }

    @Test
    void keptValuesComeBackAndWhatIsComputedFromThemLater() {
        LoadedData data = load("- {id: kept, keep_values: [y]}");
        VariantPanel kept = panel(data, "kept");

        assertThat(kept.panel().number("y").value(0)).isZero();
        assertThat(kept.panel().number("after").value(0)).isEqualTo(1);
        assertThat(kept.panel().number("v").missing(0)).isEqualTo(new Missing(Missing.Kind.REMOVED, "equal to 0"));
        assertThat(List.of("y", "after")).allMatch(kept::changes);
        assertThat(List.of("v", "before", "twice")).noneMatch(kept::changes);
    }

    @Test
    void aPanelWithoutSuchAColumnIsTheOneThatIsThere() {
        LoadedData data = load("- {id: kept, keep_values: [y]}\n- {id: weighted, outcomes: [y], weights: v}");

        assertThat(Objects.requireNonNull(data.variants().get("kept")).get("two"))
                .extracting(VariantPanel::panel)
                .isSameAs(data.panels().get("two"));
        assertThat(data.variants().get("weighted")).containsOnlyKeys("one");
        assertThat(panel(data, "weighted").panel()).isSameAs(data.panels().get("one"));
    }

    @Test
    void aConditionKeepsRowsInWhichItIsTrueWithTheValuesOfTheVariant() {
        LoadedData data = load("- {id: low, where: y < 2, outcomes: [y]}\n"
                + "- {id: low_kept, where: y < 2, outcomes: [y], keep_values: [y]}");

        assertThat(List.of(0, 1, 2)).map(panel(data, "low")::keeps).containsExactly(false, true, false);
        assertThat(List.of(0, 1, 2)).map(panel(data, "low_kept")::keeps).containsExactly(true, true, false);
    }

    @Test
    void columnsThatAnOutcomesPanelLacksAreNamed() {
        assertThat(message("- {id: a, where: y > 1}\n- {id: b, covariates: [vv], weights: w, outcomes: [y]}"))
                .isEqualTo("""
                        analysis.yaml:13:22: robustness.variants[0].where: panel (two) has no column of that name (y).
                          Maybe one of unit, time, start, z.
                        analysis.yaml:14:28: robustness.variants[1].covariates[0]: panel (one) has no column of that name (vv).
                          Maybe one of unit, time, start, y, v, kind, twice, before, after.
                        analysis.yaml:14:42: robustness.variants[1].weights: panel (one) has no column of that name (w).
                          Maybe one of unit, time, start, y, v, kind, twice, before, after.""");
    }

    @Test
    void whatIsNoConditionOrNoNumberIsTold() {
        assertThat(message("""
                        - {id: a, where: y + 1, outcomes: [y]}
                        - {id: b, where: kind > 1, outcomes: [y]}
                        - {id: c, weights: kind, covariates: [kind], outcomes: [y]}
                        - {id: d, where: y > 100, outcomes: [y]}""")).isEqualTo("""
                        analysis.yaml:13:24: robustness.variants[0].where: a number where a condition is needed.
                          Maybe compare it with something: == 1.
                        analysis.yaml:14:22: robustness.variants[1].where: column (kind) holds texts, such as 'a', and is used as numbers.
                          Maybe name a column of numbers.
                        analysis.yaml:15:24: robustness.variants[2].weights: column (kind) holds texts, such as 'a', and is used as numbers.
                          Maybe name a column of numbers.
                        analysis.yaml:15:43: robustness.variants[2].covariates[0]: column (kind) holds texts, such as 'a', and is used as numbers.
                          Maybe name a column of numbers.
                        analysis.yaml:16:24: robustness.variants[3].where: no row of panel (one) is kept.
                          Maybe a value is written differently in the data, or outcomes leaves those of this panel out.""");
    }

    @Test
    void whatIsWrongWithTheCleaningIsToldOnce() {
        assertThat(message("A,1,2,few,0,a\n", "- {id: kept, keep_values: [v]}\n- {id: too, keep_values: [v, y]}"))
                .isEqualTo("""
                        s.csv:2: s.y: text in a column that is used as numbers (few).
                          Maybe add 'few' to data.sources.s.missing if it means a missing value.""");
    }
}
