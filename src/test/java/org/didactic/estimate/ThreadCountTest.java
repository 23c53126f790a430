package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.didactic.data.DataFolders;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.PanelLoader;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A panel that is long enough to be worked on in several chunks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreadCountTest {
    private static final int UNITS = 14_000;
    private static final int YEARS = 12;

    private Analysis analysis;

    @BeforeAll
    void write(@TempDir Path folder) throws IOException {
        StringBuilder rows = new StringBuilder("unit,year,start,region,w,x,y\n");
        for (int row = 0; row < UNITS * YEARS; row++) {
            int unit = row / YEARS;
            int year = 2001 + row % YEARS;
            String start = unit % 5 == 0 ? "" : Integer.toString(2003 + unit % 5 * 2);
            if ((row * 7919L) % 11 != 0) {
                rows.append(String.format(
                        Locale.ROOT,
                        "u%d,%d,%s,r%d,%d,%s,%s%n",
                        unit,
                        year,
                        start,
                        (unit / 3 + year) % 300,
                        1 + row % 4,
                        (row * 31L) % 997 / 10.0,
                        (row * 57L) % 1009 / 7.0));
            }
        }
        Files.writeString(folder.resolve("panel.csv"), rows);
        analysis = AnalysisReader.read(Files.writeString(folder.resolve("analysis.yaml"), """
                study: threads
                data:
                  sources:
                    panel: {file: panel.csv}
                  panel: {from: panel, unit: unit, time: year}
                treatment: {name: Change, start: start}
                outcomes: [{id: y, label: Y, column: y}]
                covariates: [x]
                event_time: {reference: -1}
                estimators:
                  - {id: units, method: twfe}
                  - {id: weighted, method: twfe, weights: w}
                  - {id: regions, method: twfe, inference: {cluster: region}}
                  - {id: rows, method: twfe, inference: {covariance: HC1}}
                  - {id: cells, method: sun-abraham}
                  - {id: imputed, method: imputation}
                inference: {covariance: cluster, cluster: unit}
                """));
    }

    @Test
    void noBitOfAnEstimationDependsOnTheNumberOfThreads() throws ExecutionException, InterruptedException {
        assertThat(estimatedOn(1)).isEqualTo(estimatedOn(2)).isEqualTo(estimatedOn(5));
    }

    private List<Estimation> estimatedOn(int threads) throws ExecutionException, InterruptedException {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> Estimators.estimate(
                            analysis,
                            PanelLoader.load(analysis, DataFolders.of(List.of()))
                                    .panels()))
                    .get();
        } finally {
            pool.shutdown();
        }
    }
}
