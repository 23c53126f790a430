package org.didactic.estimate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.didactic.data.DataFolders;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.PanelLoader;
import org.didactic.result.Results;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The synthetic panel that R was run on, with estimators of a test's own. */
record WrittenReference(Results results, Map<String, Object> values, Map<String, Object> moreValues) {
    private static final Path FOLDER = Path.of("src/test/resources/reference");

    /** Returns the study with these estimators, each a line of a list, and more lines after them. */
    static WrittenReference load(String estimators, String... lines) {
        try {
            Path folder = Files.createTempDirectory("reference");
            Path file = folder.resolve("analysis.yaml");
            Files.writeString(file, """
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
                    """ + estimators.indent(2) + String.join("\n", lines) + "\n");
            Files.copy(FOLDER.resolve("panel.csv"), folder.resolve("panel.csv"));
            Analysis analysis = AnalysisReader.read(file);
            Results results = Results.of(Estimators.estimate(
                    analysis,
                    PanelLoader.load(analysis, DataFolders.of(java.util.List.of()))
                            .panels()));
            return new WrittenReference(results, json("reference.json"), json("reference_more.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> json(String name) throws IOException {
        // JSON is YAML: the engine reads both.
        return ReferenceStudy.map(
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FOLDER.resolve(name))));
    }

    Map<String, Object> block(String name) {
        return ReferenceStudy.map(values.get(name));
    }

    Map<String, Object> more(String name) {
        return ReferenceStudy.map(moreValues.get(name));
    }

    Estimation estimation(String estimator) {
        return results.estimation("funded", estimator);
    }

    Value.Estimated estimated(String estimator, String term) {
        return (Value.Estimated) Objects.requireNonNull(results.find("funded." + estimator + "." + term), term)
                .value();
    }

    /** Returns our term for a coefficient's name in R. */
    static String term(String name) {
        if (name.startsWith("period::")) {
            return "period:" + name.substring(8);
        }
        return name.equals("routehospital") ? "factor:route:hospital" : "covariate:" + name;
    }
}
