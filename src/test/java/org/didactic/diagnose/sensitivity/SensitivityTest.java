package org.didactic.diagnose.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.didactic.data.DataFolders;
import org.didactic.diagnose.Diagnostic;
import org.didactic.diagnose.Evidence;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.estimate.method.Estimators;
import org.didactic.estimate.robustness.RobustnessRun;
import org.didactic.estimate.robustness.RunKind;
import org.didactic.panel.Panel;
import org.didactic.panel.PanelLoader;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensitivityTest {
    private static final double EXACT = 1e-9;
    private static final String BINNED = "{id: it, method: twfe, event_time: {bins: {-3: [.., -3], 3: [3, ..]}}}";
    private static final String NONE_BEFORE = "{id: it, method: imputation}";
    private static final String VARYING = "{id: it, method: callaway-santanna, control: never-treated, rows: balanced}";
    private static final String ASKED = "robustness: {sensitivity: {relative: [0, 1], smoothness: [0, 0.5]}}";

    @TempDir
    private Path folder;

    @Test
    void nothingIsComputedThatIsNotAskedFor() throws IOException {
        assertThat(new Sensitivity().of(evidence("{id: it, method: twfe}", ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{id: it, method: twfe}",
                "{id: it, method: sun-abraham}",
                "{id: it, method: callaway-santanna, control: never-treated, base_period: universal}",
            })
    void everyEvenlySpacedEventStudyHasBoundsAroundItsOwnEstimates(String estimator) throws IOException {
        Evidence evidence = evidence(estimator, ASKED);
        Estimation estimation = evidence.estimations().get(0);
        Diagnostic found = only(evidence);

        assertThat(found.outcome() + "." + found.estimator()).isEqualTo("y.it");
        assertThat(found.numbers().stream().map(each -> each.term().text()))
                .containsExactly(
                        "sensitivity_original:first",
                        "sensitivity_rm:first:0",
                        "sensitivity_rm:first:1",
                        "breakdown_rm:first",
                        "sensitivity_sd:first:0",
                        "sensitivity_sd:first:0.5",
                        "breakdown_sd:first",
                        "sensitivity_original:average",
                        "sensitivity_rm:average:0",
                        "sensitivity_rm:average:1",
                        "breakdown_rm:average",
                        "sensitivity_sd:average:0",
                        "sensitivity_sd:average:0.5",
                        "breakdown_sd:average");
        assertThat(middle(found, "sensitivity_original:first"))
                .isCloseTo(estimate(estimation, new Term.Period(0)), within(EXACT));
        assertThat(middle(found, "sensitivity_original:average"))
                .isCloseTo(estimate(estimation, new Term.Att()), within(EXACT));
    }

    @Test
    void anIntervalUnderTheBreakdownValueTouchesZero() throws IOException {
        Evidence asked = evidence("{id: it, method: twfe}", ASKED);
        double relative = plain(only(asked), "breakdown_rm:average");
        double smooth = plain(only(asked), "breakdown_sd:average");
        String exactly = "robustness: {sensitivity: {relative: [" + relative + "], smoothness: [" + smooth + "]}}";
        Diagnostic there = only(evidence("{id: it, method: twfe}", exactly));

        List<Value.Range> ranges = there.numbers().stream()
                .filter(each -> each.term().text().startsWith("sensitivity_rm:average")
                        || each.term().text().startsWith("sensitivity_sd:average"))
                .map(each -> (Value.Range) each.value())
                .toList();
        assertThat(ranges)
                .hasSize(2)
                .allSatisfy(range -> assertThat(range.low()).isCloseTo(0, within(0.01)));
    }

    @Test
    void binsAreRefusedUnlessARunHasSingleEventTimes() throws IOException {
        Evidence binned = evidence(BINNED, ASKED);
        Estimation single =
                evidence("{id: it, method: twfe}", ASKED).estimations().get(0);
        List<RobustnessRun> runs = List.of(new RobustnessRun(new RunKind.Yearly(), "it", single));
        Evidence withRun = new Evidence(binned.analysis(), binned.panels(), binned.estimations(), runs, List.of());

        assertThat(reasons(binned)).containsOnly("its event times are binned");
        assertThat(only(withRun).numbers())
                .isEqualTo(only(evidence("{id: it, method: twfe}", ASKED)).numbers());
    }

    @Test
    void anAverageThatStopsAtAGapSaysWhere() throws IOException {
        // No row lies at the event time 2.
        Evidence gapped = evidence(
                "{id: it, method: twfe}",
                ASKED,
                rows().stream().filter(SensitivityTest::notTwoAfter).toList());

        assertThat(only(gapped).notes())
                .containsExactly("The average is that of event times 0 to 1 alone, as event time 2 is not estimated.");
        assertThat(only(evidence("{id: it, method: twfe}", ASKED)).notes()).isEmpty();
    }

    private static boolean notTwoAfter(String row) {
        List<String> cells = List.of(row.split(",", -1));
        return cells.get(0).equals("unit")
                || cells.get(2).isEmpty()
                || Integer.parseInt(cells.get(1)) != Integer.parseInt(cells.get(2)) + 2;
    }

    @Test
    void varyingBasePeriodsAreRefused() throws IOException {
        assertThat(reasons(evidence(VARYING, ASKED)))
                .containsOnly("its effects before the start are measured against varying periods");
    }

    @Test
    void anEstimatorWithoutEffectsBeforeTheStartIsRefused() throws IOException {
        assertThat(reasons(evidence(NONE_BEFORE, ASKED))).containsOnly("no effect is estimated at event time -2");
    }

    @Test
    void fewerClustersThanEffectsAreRefused() throws IOException {
        String clustered = "{id: it, method: twfe, inference: {covariance: cluster, cluster: region}}";

        assertThat(reasons(evidence(clustered, ASKED)))
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason).contains("rank"));
    }

    private static Diagnostic only(Evidence evidence) {
        List<Diagnostic> found = new Sensitivity().of(evidence);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static List<String> reasons(Evidence evidence) {
        return only(evidence).numbers().stream()
                .map(each -> ((Value.NotIdentified) each.value()).reason())
                .toList();
    }

    private static Value value(List<TermEstimate> numbers, String term) {
        return numbers.stream()
                .filter(each -> each.term().text().equals(term))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static double middle(Diagnostic found, String term) {
        Value.Range range = (Value.Range) value(found.numbers(), term);
        return (range.low() + range.high()) / 2;
    }

    private static double plain(Diagnostic found, String term) {
        return ((Value.Plain) value(found.numbers(), term)).value();
    }

    private static double estimate(Estimation estimation, Term term) {
        return ((Value.Estimated) value(estimation.estimates(), term.text())).estimate();
    }

    private Evidence evidence(String estimator, String robustness) throws IOException {
        return evidence(estimator, robustness, rows());
    }

    private Evidence evidence(String estimator, String robustness, List<String> rows) throws IOException {
        Path file = folder.resolve("analysis.yaml");
        Files.write(folder.resolve("data.csv"), rows);
        Files.writeString(file, """
                study: bounds
                data:
                  sources:
                    data: {file: data.csv}
                  panel: {from: data, unit: unit, time: year}
                treatment: {name: change, start: start}
                outcomes: [{id: y, label: Y, column: y}]
                inference: {covariance: cluster, cluster: unit}
                estimators: [ESTIMATOR]
                ROBUSTNESS
                """.replace("ESTIMATOR", estimator).replace("ROBUSTNESS", robustness));
        Analysis analysis = AnalysisReader.read(file);
        Map<String, Panel> panels =
                PanelLoader.load(analysis, DataFolders.of(List.of())).panels();
        return new Evidence(analysis, panels, Estimators.estimate(analysis, panels), List.of(), List.of());
    }

    /** Forty units over eight years, half of them starting in 2004 or 2005, with an effect of two. */
    private static List<String> rows() {
        Random random = new Random(4);
        List<String> rows = new ArrayList<>(List.of("unit,year,start,y,region"));
        for (int unit = 0; unit < 40; unit++) {
            int start = unit % 2 == 0 ? 0 : unit % 4 == 1 ? 2004 : 2005;
            for (int year = 2001; year <= 2008; year++) {
                double effect = start > 0 && year >= start ? 2 : 0;
                double y = unit + 0.2 * year + effect + 0.5 * random.nextGaussian();
                rows.add("u" + unit + "," + year + "," + (start == 0 ? "" : start) + "," + y + ",r" + unit / 10);
            }
        }
        return rows;
    }
}
