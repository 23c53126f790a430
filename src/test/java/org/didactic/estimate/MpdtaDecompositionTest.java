package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.didactic.data.DataFolders;
import org.didactic.estimate.Decomposition.Against;
import org.didactic.estimate.Decomposition.Kind;
import org.didactic.estimate.Decomposition.Part;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.PanelLoader;
import org.didactic.parity.Parity;
import org.didactic.parity.Quantity;
import org.didactic.result.Results;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Compares the decompositions of minimum wages and teen employment with what bacondecomp computes on the same data. */
@EnabledIfEnvironmentVariable(
        named = "DIDACTIC_DATA",
        matches = ".+",
        disabledReason = "needs the data of the published studies in the folder DIDACTIC_DATA")
class MpdtaDecompositionTest {
    private static final double TOLERANCE = 1e-12;

    private static Results results;

    @BeforeAll
    static void estimate() throws IOException {
        Path file = Files.createTempDirectory("mpdta").resolve("analysis.yaml");
        Files.writeString(
                file,
                Files.readString(Path.of("analyses/minimum-wage/analysis.yaml"))
                        .replace("estimators:\n", "estimators:\n  - {id: twfe, method: twfe, decompose: true}\n"));
        Analysis analysis = AnalysisReader.read(file);
        List<Path> folders = List.of(Path.of(System.getenv("DIDACTIC_DATA")));
        results = Results.of(Estimators.estimate(
                analysis, PanelLoader.load(analysis, DataFolders.of(folders)).panels()));
    }

    @Test
    void comparisonsEqualBacondecomp() throws IOException {
        Object reference = new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(Path.of("src/test/resources/reference/reference_more.json")));
        Map<String, Object> expected =
                ReferenceStudy.map(ReferenceStudy.map(reference).get("mpdta_bacon"));
        List<?> treated = (List<?>) expected.get("treated");
        Decomposition bacon = decompositions("twfe_static").get(0);
        assertThat(bacon.parts()).hasSize(treated.size());
        for (int i = 0; i < treated.size(); i++) {
            Object untreated = ((List<?>) expected.get("untreated")).get(i);
            Against against = untreated == null
                    ? new Against.Never()
                    : new Against.Cohort((int) ReferenceStudy.number(untreated));
            Part part = part(bacon, (int) ReferenceStudy.number(treated.get(i)), against);
            Parity.close(
                    Quantity.DECOMPOSITION,
                    "estimate " + i,
                    part.estimate(),
                    number(expected, "estimate", i),
                    TOLERANCE,
                    1);
            Parity.close(
                    Quantity.DECOMPOSITION, "weight " + i, part.weight(), number(expected, "weight", i), TOLERANCE, 1);
        }
        assertThat(weightedSum(bacon)).isCloseTo(estimate("twfe_static", "att"), within(TOLERANCE));
        double alreadyTreated = IntStream.range(0, treated.size())
                .filter(i -> ((List<?>) expected.get("type")).get(i).equals("Later vs Earlier Treated"))
                .mapToDouble(i -> number(expected, "weight", i))
                .sum();
        assertThat(alreadyTreated).isPositive();
        assertThat(plain("twfe_static", "already_treated_weight")).isCloseTo(alreadyTreated, within(TOLERANCE));
    }

    @Test
    void twentyRowsHaveANegativeWeight() {
        Decomposition weights = decompositions("twfe_static").get(1);
        assertThat(weights.kind()).isEqualTo(Kind.TREATMENT_WEIGHTS);
        assertThat(weights.negative()).isEqualTo(20);
        assertThat(weights.negativeSum()).isCloseTo(-0.0109, within(5e-5));
        assertThat(weights.parts().stream().mapToDouble(Part::weight).sum()).isCloseTo(1, within(TOLERANCE));
        assertThat(weightedSum(weights)).isCloseTo(estimate("twfe_static", "att"), within(TOLERANCE));
        assertThat(plain("twfe_static", "negative_weights")).isEqualTo(20);
        assertThat(plain("twfe_static", "negative_weight_sum")).isEqualTo(weights.negativeSum());
    }

    @Test
    void theWeightsBehindAnEventStudyAddUpToItsCoefficients() {
        List<Decomposition> decompositions = decompositions("twfe");
        assertThat(decompositions).hasSize(7);
        for (Decomposition each : decompositions) {
            int key = ((Term.Period) each.of()).key();
            assertThat(weightedSum(each)).isCloseTo(estimate("twfe", each.of().text()), within(TOLERANCE));
            for (int period = -4; period <= 3; period++) {
                Against at = new Against.EventTime(period);
                double sum = each.parts().stream()
                        .filter(part -> part.against().equals(at))
                        .mapToDouble(Part::weight)
                        .sum();
                assertThat(sum).isCloseTo(period == key ? 1 : period == -1 ? -1 : 0, within(TOLERANCE));
            }
            double own = each.parts().stream()
                    .filter(part -> part.against().equals(new Against.EventTime(key)))
                    .mapToDouble(part -> part.weight() * part.estimate())
                    .sum();
            assertThat(plain("twfe", "contamination:" + key))
                    .isCloseTo(estimate("twfe", "period:" + key) - own, within(TOLERANCE));
        }
    }

    private static List<Decomposition> decompositions(String estimator) {
        return results.estimation("employment", estimator).decompositions();
    }

    private static Part part(Decomposition decomposition, int cohort, Against against) {
        return decomposition.parts().stream()
                .filter(each -> each.cohort() == cohort && each.against().equals(against))
                .findFirst()
                .orElseThrow();
    }

    private static double weightedSum(Decomposition decomposition) {
        return decomposition.parts().stream()
                .mapToDouble(part -> part.weight() * part.estimate())
                .sum();
    }

    private static double number(Map<String, Object> block, String name, int index) {
        return ReferenceStudy.number(((List<?>) block.get(name)).get(index));
    }

    private static double estimate(String estimator, String term) {
        return ((Value.Estimated) value(estimator, term)).estimate();
    }

    private static double plain(String estimator, String term) {
        return ((Value.Plain) value(estimator, term)).value();
    }

    private static Value value(String estimator, String term) {
        String id = "employment." + estimator + "." + term;
        return Objects.requireNonNull(results.find(id), id).value();
    }
}
