package org.didactic.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.didactic.data.DataFolders;
import org.didactic.spec.AnalysisReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns whose names in the file differ in case and blanks from those that any part of the analysis uses. */
class LooseColumnsTest {
    @TempDir
    Path folder;

    @Test
    void columnsThatOnlyBriefingsOrErrorsNameAreFound() throws IOException {
        Files.writeString(
                folder.resolve("s.csv"),
                "Unit,Time,Start,Y,Region_Key,Area,Title,Asked,HELPED,Told,Size,Weight\n"
                        + "A,1,2,1,r,a,Name A,20,12,8,1,1\nA,2,2,2,r,a,Name A,20,12,8,1,1\n"
                        + "B,1,,1,q,b,Name B,30,12,18,2,1\nB,2,,2,q,b,Name B,30,12,18,2,1\n");
        Files.writeString(folder.resolve("analysis.yaml"), """
                study: s
                data:
                  sources: {s: {file: s.csv, headers: loose}}
                  panel: {from: s, unit: unit, time: time}
                treatment: {name: T, start: start}
                outcomes: [{id: y, column: y}]
                estimators: [{id: t, method: twfe, inference: {covariance: cluster, cluster: area}}]
                inference: {covariance: cluster, cluster: region}
                briefings:
                  name: title
                  measures:
                    - {id: share, of: helped, per: asked, counts: [told]}
                    - {id: mean, column: y, weights: weight}
                  groups: [{total: asked, parts: [helped, told]}]
                  neighbours: {nearest: 1, by: [size]}
                """);

        LoadedData data =
                PanelLoader.load(AnalysisReader.read(folder.resolve("analysis.yaml")), DataFolders.of(List.of()));

        Panel panel = data.panels().get("panel");
        assertThat(List.of("area", "region", "title", "asked", "helped", "told", "size", "weight"))
                .allMatch(panel::has);
    }
}
