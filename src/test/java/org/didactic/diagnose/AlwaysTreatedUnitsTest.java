package org.didactic.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.didactic.fixture.TinyStudy;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlwaysTreatedUnitsTest {
    @Test
    void eachMethodSaysWhatBecomesOfThem(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("analysis.yaml");
        Files.writeString(file, """
                study: always
                data:
                  sources: {visits: {file: visits.csv}}
                  panel: {from: visits, unit: area, time: year}
                treatment: {start: start}
                outcomes: [{id: visits}]
                estimators:
                  - {id: a, label: A, method: twfe}
                  - {id: b, label: B, method: twfe, event_time: none}
                  - {id: c, label: C, method: sun-abraham}
                  - {id: d, label: D, method: sun-abraham, always_treated: keep_as_control}
                  - {id: e, label: E, method: callaway-santanna}
                  - {id: f, label: F, method: two-stage}
                  - {id: g, label: G, method: imputation}
                  - {id: h, label: H, method: extended-twfe}
                inference: {covariance: cluster, cluster: area}
                """);
        Analysis analysis = AnalysisReader.read(file);

        assertThat(new AlwaysTreatedUnits()
                        .evaluate(new StudyDesign(analysis, TinyStudy.panels(TinyStudy.inOrder())))
                        .get(0)
                        .what())
                .endsWith(
                        "The estimators: A keeps them with their event-time effects; B keeps them as treated throughout;"
                                + " C leaves them out; D keeps them as controls; E leaves them out; F leaves them out; G leaves"
                                + " them out; H leaves them out.");
    }
}
