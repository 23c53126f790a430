package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.didactic.data.DataFolders;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.PanelLoader;
import org.didactic.parity.Parity;
import org.didactic.parity.Quantity;
import org.didactic.result.Results;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Compares the wild cluster bootstrap over all sign vectors of nine states with fwildclusterboot. */
@EnabledIfEnvironmentVariable(
        named = "DIDACTIC_DATA",
        matches = ".+",
        disabledReason = "needs the data of the published studies in the folder DIDACTIC_DATA")
class WildReferenceTest {
    /** How far R's search for the ends of an interval stops from the crossing, in shares of the interval's width. */
    private static final double SEARCH_OF_R = 1e-3;

    @Test
    void allSignVectorsOfNineStatesEqualFwildclusterboot() throws IOException {
        Object reference = new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(Path.of("src/test/resources/reference/reference_more.json")));
        Map<String, Object> expected =
                ReferenceStudy.map(ReferenceStudy.map(reference).get("wild_enumerated"));
        Results results = results((List<?>) expected.get("states"));
        Map<String, Object> imposed = ReferenceStudy.map(expected.get("null_imposed"));
        Value.Resampled wild = value(results, "wild");
        Parity.close(Quantity.WILD, "null imposed", wild.p(), ReferenceStudy.number(imposed.get("p")), 0);
        List<?> ends = (List<?>) imposed.get("ci");
        double low = ReferenceStudy.number(ends.get(0));
        double high = ReferenceStudy.number(ends.get(1));
        Parity.close(Quantity.WILD_INTERVAL, "low", wild.low(), low, SEARCH_OF_R, high - low);
        Parity.close(Quantity.WILD_INTERVAL, "high", wild.high(), high, SEARCH_OF_R, high - low);
        Parity.close(
                Quantity.WILD,
                "unrestricted",
                value(results, "wild_unrestricted").p(),
                ReferenceStudy.number(
                        ReferenceStudy.map(expected.get("unrestricted")).get("p")),
                0);
        Resampling how =
                results.estimation("homicide", "twfe").alternatives().get(0).how();
        assertThat(how.enumerated()).isTrue();
        assertThat((double) how.draws()).isEqualTo(ReferenceStudy.number(imposed.get("draws")));
    }

    private static Results results(List<?> states) throws IOException {
        Set<String> kept = states.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
        List<String> lines = Files.readAllLines(ReferenceStudy.published("castle_did2s.csv"));
        Path folder = Files.createTempDirectory("wild");
        Files.write(
                folder.resolve("states.csv"),
                lines.stream()
                        .filter(line -> line.startsWith("year") || kept.contains(line.split(",")[1]))
                        .toList());
        Path file = folder.resolve("analysis.yaml");
        Files.writeString(file, """
                study: wild
                data:
                  sources:
                    states: {file: states.csv}
                  panel: {from: states, unit: state, time: year}
                treatment: {name: law, start: effyear}
                event_time: none
                outcomes: [{id: homicide, label: Homicide, column: l_homicide}]
                estimators: [{id: twfe, method: twfe}]
                inference:
                  covariance: cluster
                  cluster: state
                  wild_bootstrap: {draws: 9999, seed: 1}
                """);
        Analysis analysis = AnalysisReader.read(file);
        return Results.of(Estimators.estimate(
                analysis, PanelLoader.load(analysis, DataFolders.of(List.of())).panels()));
    }

    private static Value.Resampled value(Results results, String run) {
        return (Value.Resampled) Objects.requireNonNull(results.find("homicide.twfe@" + run + ".att"), run)
                .value();
    }
}
