package org.didactic.diagnose.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.didactic.data.DataFolders;
import org.didactic.diagnose.Diagnostic;
import org.didactic.diagnose.Evidence;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.panel.Panel;
import org.didactic.panel.PanelLoader;
import org.didactic.panel.TreatmentTiming;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;
import org.didactic.spec.FalseAlarms;
import org.didactic.spec.FalseAlarms.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FalseAlarmRatesTest {
    private static final int UNITS = 40;
    private static final double TOLERANCE = 1e-8;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{id: it, method: twfe, event_time: none}",
                "{id: it, method: twfe}",
                "{id: it, method: sun-abraham}",
                "{id: it, method: sun-abraham}\natt: {weights: cohort-share}",
                "{id: it, method: twfe}\nweights: w\ncovariates: [x]",
                "{id: it, method: sun-abraham}\nweights: w\ncovariates: [x]",
                "{id: it, method: sun-abraham, inference: {cluster: region}}",
                "{id: it, method: twfe}\nevent_time: {reference: -1, bins: {-2: [.., -2], 0: [0, 1], 2: [2, ..]}}",
            })
    void theQuickWayGivesThePValuesOfTheEstimatorItself(String estimator) throws IOException {
        Evidence evidence = evidence(rows(), estimator, "{seed: 5, cohorts: {2003: 3, 2004: 4}, wild_draws: 199}");
        FalseAlarms settings = Objects.requireNonNull(evidence.analysis().robustness().falseAlarms());
        EstimationTask task = evidence.tasks().all().get(0);
        AdopterDraws adopters = AdopterDraws.of(task, settings);
        AlarmTask ready = AlarmTask.of(task, settings, adopters.timing(0));
        int quick = 0;
        for (int draw = 0; draw < 25; draw++) {
            TreatmentTiming timing = adopters.timing(draw);
            AlarmDraw found = ready.quick(timing, 2);
            if (found != null) {
                quick++;
                AlarmDraw expected = ready.slow(timing);
                assertThat(found.p()).containsOnlyKeys(Reference.values());
                assertThat(expected.p()).containsOnlyKeys(Reference.values());
                for (Reference each : List.of(Reference.CR1, Reference.CR2)) {
                    double error = value(expected.errors(), each);
                    assertThat(value(found.p(), each)).isCloseTo(value(expected.p(), each), within(TOLERANCE));
                    assertThat(value(found.errors(), each)).isCloseTo(error, within(TOLERANCE * error));
                }
                assertThat(value(found.p(), Reference.WILD)).isEqualTo(value(expected.p(), Reference.WILD));
            }
        }
        assertThat(quick).isGreaterThan(20);
    }

    @Test
    void aBootstrapThatStopsEarlyIsNoAlarmAndOthersAreExact() throws IOException {
        Evidence evidence = evidence(rows(), "{id: it, method: twfe}", "{seed: 5, cohorts: {2003: 3, 2004: 4}}");
        FalseAlarms settings = Objects.requireNonNull(evidence.analysis().robustness().falseAlarms());
        EstimationTask task = evidence.tasks().all().get(0);
        AdopterDraws adopters = AdopterDraws.of(task, settings);
        AlarmTask ready = AlarmTask.of(task, settings, adopters.timing(0));
        for (int draw = 0; draw < 60; draw++) {
            double whole = wild(ready, adopters.timing(draw), 2);
            double stopped = wild(ready, adopters.timing(draw), 0.2);
            assertThat(stopped).isLessThanOrEqualTo(whole);
            assertThat(stopped < 0.2).isEqualTo(whole < 0.2);
            if (whole < 0.2) {
                assertThat(stopped).isEqualTo(whole);
            }
        }
    }

    @Test
    void neitherTheOrderOfRowsNorRealAdoptersMatter() throws IOException {
        String asked = "{seed: 5, cohorts: {2003: 3, 2004: 4}, draws: 99, wild_draws: 99}";
        List<Diagnostic> found = new FalseAlarmRates().of(evidence(rows(), "{id: it, method: twfe}", asked));
        List<String> shuffled = rows();
        Collections.shuffle(shuffled, new Random(8));
        // Whatever happened to real adopters, they are left out.
        shuffled.replaceAll(row -> row.contains(",2003,u") ? row.replaceFirst("^(u\\d+,\\d+,)[^,]*", "$1777") : row);
        assertThat(new FalseAlarmRates().of(evidence(shuffled, "{id: it, method: twfe}", asked)))
                .isEqualTo(found);
        assertThat(found.get(0).estimator()).isEqualTo("it@false_alarms");
        assertThat(found.get(0).numbers())
                .extracting(each -> each.term().text())
                .containsExactly(
                        "rate:CR1",
                        "draws:CR1",
                        "median_se:CR1",
                        "rate:CR2",
                        "draws:CR2",
                        "median_se:CR2",
                        "rate:wild",
                        "draws:wild");
        assertThat(found.get(0).notes())
                .containsExactly("99 draws of 7 adopters among 36 never treated units; an alarm is a p below 0.05.");
    }

    @Test
    void withoutCohortsThoseOfTheStudyAreDrawn() throws IOException {
        Evidence evidence = evidence(rows(), "{id: it, method: twfe}", "{seed: 5}");
        FalseAlarms settings = Objects.requireNonNull(evidence.analysis().robustness().falseAlarms());
        AdopterDraws adopters =
                AdopterDraws.of(evidence.tasks().all().get(0), settings);
        assertThat(adopters.cohorts()).isEqualTo(Map.of(2003, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{id: it, method: imputation}|{seed: 5}|two-way fixed effects and Sun and Abraham",
                "{id: it, method: twfe, inference: {covariance: HC1}}|{seed: 5}|not clustered",
                "{id: it, method: twfe}|{seed: 5, cohorts: {1990: 2}}|no cohort starts inside the panel",
                "{id: it, method: twfe}|{seed: 5, cohorts: {2003: 99}}|there are 36 never treated units to draw 99 adopters",
            })
    void whatCannotBeCountedSaysWhy(String written) throws IOException {
        String[] parts = written.split("\\|");
        List<TermEstimate> numbers = new FalseAlarmRates()
                .of(evidence(rows(), parts[0], parts[1])).get(0).numbers();
        assertThat(numbers).hasSize(3).allSatisfy(each -> assertThat(each.value())
                .isInstanceOfSatisfying(
                        Value.NotIdentified.class,
                        none -> assertThat(none.reason()).contains(parts[2])));
    }

    @Test
    void theIntervalIsThatOfWilson() {
        Wilson interval = Wilson.of(15, 100, 0.95);
        // (p + z²/2n ± z√(p(1-p)/n + z²/4n²)) / (1 + z²/n).
        assertThat(interval.low()).isCloseTo(0.093059853, within(1e-9));
        assertThat(interval.high()).isCloseTo(0.232835596, within(1e-9));
        assertThat(Wilson.of(0, 50, 0.95).low()).isZero();
    }

    private static double wild(AlarmTask ready, TreatmentTiming timing, double bound) {
        return value(Objects.requireNonNull(ready.quick(timing, bound)).p(), Reference.WILD);
    }

    private static double value(Map<Reference, Double> values, Reference reference) {
        return Objects.requireNonNull(values.get(reference));
    }

    /** Forty units over six years, four of which adopt in 2003; some outcomes are missing. */
    private static List<String> rows() {
        Random random = new Random(4);
        List<String> rows = new ArrayList<>();
        for (int unit = 0; unit < UNITS; unit++) {
            double drift = random.nextGaussian() / 4;
            for (int year = 2000; year < 2006; year++) {
                String start = unit % 10 == 3 ? "2003" : "";
                boolean lost = unit % 10 != 3 && random.nextInt(15) == 0;
                double x = random.nextGaussian();
                double y = unit + drift * year + random.nextGaussian() + 0.3 * x;
                rows.add(String.join(
                        ",",
                        "u" + unit,
                        "" + year,
                        lost ? "" : "" + y,
                        start,
                        "u" + unit,
                        "" + x,
                        "" + (1 + unit % 3),
                        "r" + unit / 2));
            }
        }
        return rows;
    }

    private Evidence evidence(List<String> rows, String estimator, String asked) throws IOException {
        Path own = Files.createTempDirectory(folder, "study");
        List<String> lines = new ArrayList<>(List.of("unit,year,y,start,again,x,w,region"));
        lines.addAll(rows);
        Files.write(own.resolve("data.csv"), lines);
        Path file = own.resolve("analysis.yaml");
        Files.writeString(file, """
                study: alarms
                data:
                  sources:
                    data: {file: data.csv}
                  panel: {from: data, unit: unit, time: year}
                treatment: {name: change, start: start}
                outcomes: [{id: y, label: Y, column: y}]
                inference: {covariance: cluster, cluster: unit}
                """ + "robustness: {false_alarms: " + asked + "}\nestimators:\n  - " + estimator + "\n");
        Analysis analysis = AnalysisReader.read(file);
        Map<String, Panel> panels =
                PanelLoader.load(analysis, DataFolders.of(List.of())).panels();
        return new Evidence(analysis, panels, List.of(), List.of(), List.of());
    }
}
