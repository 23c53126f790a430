package org.didactic.diagnose.pretrend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.data.DataFolders;
import org.didactic.diagnose.Evidence;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Value;
import org.didactic.estimate.method.Estimators;
import org.didactic.estimate.robustness.RobustnessRun;
import org.didactic.estimate.robustness.RunKind;
import org.didactic.panel.Panel;
import org.didactic.panel.PanelLoader;
import org.didactic.panel.TreatmentTiming;
import org.didactic.result.Results;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.EventTime;
import org.didactic.spec.OutcomeSpec;
import org.didactic.text.Located;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The panel that R was run on, with what is told of its effects before the start. */
record ReferencePretrends(Evidence evidence, Results results) {
    private static final Path FOLDER = Path.of("src/test/resources/reference");

    /** Returns the study with these estimators, each a line of a list, and more lines after them. */
    static ReferencePretrends load(String estimators, String... lines) {
        try {
            Path folder = Files.createTempDirectory("pretrends");
            Path file = folder.resolve("analysis.yaml");
            Files.writeString(
                    file, """
                    study: reference
                    data:
                      sources:
                        panel: {file: panel.csv, missing: [""]}
                      panel: {from: panel, unit: authority, time: year, within: [route]}
                      derive:
                        log_population: ln(population)
                        log_carers: ln(carers)
                        log_pension: ln(pension)
                    treatment: {name: adoption, start: start}
                    event_time:
                      reference: -1
                      bins: {-4: [.., -4], -2: [-3, -2], 0: [0, 1], 2: [2, 3], 4: [4, ..]}
                    outcomes:
                      - {id: funded, label: Funded, column: funded, scale: proportion, factors: [route]}
                    covariates: [log_population, log_carers, log_pension, beds, over80]
                    inference: {covariance: cluster, cluster: authority}
                    estimators:
                    """ + estimators.indent(2) + String.join("\n", lines) + "\nrobustness: {pretrend: true}\n");
            Files.copy(FOLDER.resolve("panel.csv"), folder.resolve("panel.csv"));
            Analysis analysis = AnalysisReader.read(file);
            Map<String, Panel> panels =
                    PanelLoader.load(analysis, DataFolders.of(List.of())).panels();
            List<Estimation> estimations = Estimators.estimate(analysis, panels);
            Evidence evidence = new Evidence(analysis, panels, estimations, yearly(analysis, panels), List.of());
            Evidence all = evidence.with(new Pretrends().of(evidence));
            return new ReferencePretrends(all, Results.of(estimations, all.runs(), all.diagnostics()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RobustnessRun> yearly(Analysis analysis, Map<String, Panel> panels) {
        OutcomeSpec outcome = analysis.outcomes().get(0);
        Panel panel = panels.values().iterator().next();
        List<RobustnessRun> runs = new ArrayList<>();
        for (EstimatorSpec each : analysis.estimators()) {
            if (each.options().eventTime() instanceof EventTime.Periods periods
                    && !periods.bins().isEmpty()
                    && each.linear()) {
                Located<String> id = new Located<>(
                        each.id().value() + "@yearly",
                        each.id().position(),
                        each.id().path());
                EstimatorSpec single = each.with(
                        new EstimatorSpec.Identity(id, each.label(), true),
                        each.options().withEventTime(new EventTime.Periods(periods.reference(), List.of())));
                runs.add(new RobustnessRun(
                        new RunKind.Yearly(),
                        each.id().value(),
                        Estimators.run(Estimators.task(analysis, outcome, single, panel, new TreatmentTiming(panel)))));
            }
        }
        return runs;
    }

    Estimation estimation(String estimator) {
        return results.estimation("funded", estimator);
    }

    Estimation yearly(String estimator) {
        return evidence.runs().stream()
                .filter(each -> each.estimator().equals(estimator))
                .findFirst()
                .orElseThrow()
                .estimation();
    }

    Value value(String term) {
        return Objects.requireNonNull(results.find("funded." + term), term).value();
    }

    double plain(String term) {
        return ((Value.Plain) value(term)).value();
    }

    /** Returns a block of what R found. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> block(String name) {
        try {
            // JSON is YAML: the engine reads both.
            Object all = new Load(LoadSettings.builder().build())
                    .loadFromString(Files.readString(FOLDER.resolve("reference.json")));
            return (Map<String, Object>)
                    Objects.requireNonNull(((Map<String, Object>) Objects.requireNonNull(all)).get(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
