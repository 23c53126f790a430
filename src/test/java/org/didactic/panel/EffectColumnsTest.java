package org.didactic.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.didactic.data.DataFolders;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Effects of columns that a panel lacks. */
class EffectColumnsTest {
    @TempDir
    Path folder;

    @Test
    void aColumnOfAnEffectThatIsNotThereIsToldWithThePlaceOfTheEffect() throws IOException {
        Path file = folder.resolve("analysis.yaml");
        Files.writeString(folder.resolve("data.csv"), "unit,year,route,start,y\na,1,r,,1\na,2,r,,2\n");
        Files.writeString(file, """
                study: effects
                data:
                  sources: {data: {file: data.csv}}
                  panel: {from: data, unit: unit, time: year}
                treatment: {name: change, start: start}
                outcomes: [{id: y, label: Y, column: y}]
                effects: [unit^rout, year^route, unit^year]
                estimators:
                  - {id: one, method: twfe}
                  - {id: two, method: twfe, effects: [year^site]}
                inference: {covariance: cluster, cluster: unit}
                """);
        Analysis analysis = AnalysisReader.read(file);

        assertThat(catchThrowableOfType(
                                UserErrorException.class, () -> PanelLoader.load(analysis, DataFolders.of(List.of())))
                        .getMessage()
                        .replace(folder + "/", ""))
                .isEqualTo("""
                        analysis.yaml:7:11: effects[0]: panel (panel) has no column of that name (rout).
                          Maybe you mean route.
                        analysis.yaml:10:39: estimators[1].effects[0]: panel (panel) has no column of that name (site).
                          Maybe one of unit, year, route, start, y.""");
    }

    @Test
    void aColumnOfStrataThatIsNotThereIsToldWithItsPlace() throws IOException {
        Path file = folder.resolve("analysis.yaml");
        Files.writeString(folder.resolve("data.csv"), "unit,year,region,start,y\na,1,r,,1\na,2,r,,2\n");
        Files.writeString(file, """
                study: strata
                data:
                  sources: {data: {file: data.csv}}
                  panel: {from: data, unit: unit, time: year}
                treatment: {name: change, start: start}
                outcomes: [{id: y, label: Y, column: y}]
                estimators: [{id: one, method: twfe}]
                inference: {covariance: cluster, cluster: unit, randomisation: {strata: regio, seed: 1}}
                """);
        Analysis analysis = AnalysisReader.read(file);

        assertThat(catchThrowableOfType(
                                UserErrorException.class, () -> PanelLoader.load(analysis, DataFolders.of(List.of())))
                        .getMessage()
                        .replace(folder + "/", ""))
                .isEqualTo("""
                        analysis.yaml:8:73: inference.randomisation.strata: panel (panel) has no column of that name (regio).
                          Maybe you mean region.""");
    }
}
