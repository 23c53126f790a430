package org.didactic.estimate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.didactic.data.DataFolders;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.PanelLoader;
import org.didactic.parity.Quantity;
import org.didactic.result.Results;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Compares group-time effects of an unbalanced panel and of repeated cross-sections with did 2.5.1 and DRDID 1.2.3 on the
 * minimum-wage study, DRDID's sign included.
 */
@EnabledIfEnvironmentVariable(
        named = "DIDACTIC_DATA",
        matches = ".+",
        disabledReason = "needs the data of the published studies in the folder DIDACTIC_DATA")
class RepeatedReferenceTest {
    private static final Path REFERENCE = Path.of("src/test/resources/reference/reference_more.json");

    @Test
    void anUnbalancedPanelEqualsDid() throws IOException {
        List<String> rows = new ArrayList<>(lines());
        List<String> kept = new ArrayList<>(rows.subList(0, 1));
        for (int row = 1; row < rows.size(); row++) {
            if (row < 7 || (row - 7) % 23 != 0) {
                kept.add(rows.get(row));
            }
        }
        check(kept, "unbalanced", "cluster, cluster: countyreal", "mpdta_unbalanced");
    }

    @Test
    void repeatedCrossSectionsEqualDid() throws IOException {
        check(lines(), "cross-sections", "iid", "mpdta_repeated_cross_sections");
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(ReferenceStudy.published("mpdta.csv"));
    }

    private static void check(List<String> lines, String rows, String covariance, String block) throws IOException {
        Path folder = Files.createTempDirectory("repeated");
        Files.write(folder.resolve("counties.csv"), lines);
        Path file = folder.resolve("analysis.yaml");
        Files.writeString(file, """
                study: repeated
                data:
                  sources:
                    counties: {file: counties.csv}
                  panel: {from: counties, unit: countyreal, time: year}
                treatment: {name: rise, start: first.treat, never: ["0"]}
                outcomes: [{id: employment, label: Employment, column: lemp}]
                estimators: [{id: dr, method: callaway-santanna, covariates: [lpop], rows: ROWS, compatibility: drdid-1.2}]
                inference: {covariance: COVARIANCE}
                """.replace("ROWS", rows).replace("COVARIANCE", covariance));
        Analysis analysis = AnalysisReader.read(file);
        Results results = Results.of(Estimators.estimate(
                analysis, PanelLoader.load(analysis, DataFolders.of(List.of())).panels()));
        new GroupTimeBlock(
                        results,
                        Quantity.UNBALANCED,
                        "employment.dr",
                        ReferenceStudy.map(GroupTimeBlock.read(REFERENCE).get(block)),
                        GroupTimeBlock.RELATIVE,
                        block)
                .check();
    }
}
