package org.didactic.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program calls its own runs is no name for a variant. */
class RunWordsTest {
    private static final String EVERYTHING = """
              windows: [2, 13]
              placebo: {shift: -3}
              pretrend: true
              yearly: true
              sensitivity: {relative: [1]}
              permutation: {draws: 99, seed: 1}
              influence: true
              curve: {covariances: [CR2]}
              several_outcomes: {draws: 99, seed: 1}
            """;

    @TempDir
    Path folder;

    private Analysis read(String variants) throws IOException {
        Path file = folder.resolve("analysis.yaml");
        Files.writeString(folder.resolve("data.csv"), "unit,year,start,y\na,2001,,1\n");
        Files.writeString(file, """
                study: words
                data:
                  sources:
                    data: {file: data.csv}
                  panel: {from: data, unit: unit, time: year}
                treatment: {start: start}
                outcomes: [{id: y, column: y}, {id: z, column: y}]
                inference: {covariance: cluster, cluster: unit, wild_bootstrap: {draws: 99, seed: 1}, randomisation: {draws: 99, seed: 1}}
                estimators:
                  - {id: twfe, method: twfe}
                  - {id: cs, method: callaway-santanna, inference: {cluster: unit, multiplier_bootstrap: {draws: 99, seed: 1}}}
                robustness:
                """ + EVERYTHING + variants);
        return AnalysisReader.read(file);
    }

    @Test
    void everyRunWordIsRefusedAsTheIdOfAVariant() throws IOException {
        KnownRuns known = new KnownRuns(read(""));
        Set<String> words = new LinkedHashSet<>(known.diagnosing());
        known.analysis().estimators().forEach(each -> words.addAll(known.estimating(each)));
        words.remove("");

        assertThat(words)
                .contains("@agreement", "@curve", "@outcomes", "@without", "@influence", "@space", "@universal")
                .contains(
                        "@yearly", "@placebo", "@placebo_shift2", "@window13", "@wild", "@randomisation", "@bootstrap");
        for (String word : words) {
            String id = word.substring(1);
            assertThatThrownBy(() -> read("  variants: [{id: " + id + ", where: year < 2020}]\n"))
                    .as(id)
                    .isInstanceOf(UserErrorException.class)
                    .hasMessageContaining("a run of the program has this id (" + id + ")");
        }
        assertThat(read("  variants: [{id: early, where: year < 2020}]\n")
                        .robustness()
                        .variants())
                .hasSize(1);
    }
}
