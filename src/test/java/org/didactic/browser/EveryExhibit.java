package org.didactic.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.didactic.fixture.AskedStudy;

/** A small study whose report has every kind of table, figure and section. */
final class EveryExhibit {
    private static final String ANALYSIS = """
            study: every
            title: "Every exhibit"
            status: synthetic
            data:
              sources:
                data: {file: data.csv, origin: "Drawn", licence: CC0-1.0, citation: "Drawn", access: "Here", description: "A panel"}
              panel: {from: data, unit: unit, time: year}
            treatment: {name: Change, start: start}
            outcomes: [{id: y, label: "Outcome", unit: "points", column: y}]
            variables: {y: {label: "Outcome", unit: points}, x: {label: "Covariate", unit: points}}
            covariates: [x]
            estimators:
              - {id: twfe, method: twfe}
              - {id: sun_abraham, method: sun-abraham, always_treated: drop}
              - {id: group_time, method: callaway-santanna, control: never-treated, base_period: varying, appendix: true}
            inference: {covariance: cluster, cluster: unit}
            robustness:
              placebo: {shift: -1}
              windows: [1, 2]
              pretrend: true
              yearly: true
              sensitivity: {relative: [0.5, 1], smoothness: [0, 0.1]}
              selection: {logit: true, balance: true, vif: true, missingness: true}
              permutation: {draws: 99, seed: 1}
              influence: true
              curve: {covariances: [CR2]}
              several_outcomes: {draws: 99, seed: 1}
              variants:
                - {id: early, label: "Without the last year", where: year < 2006}
                - {id: plain, label: "Without covariates", covariates: []}
            report:
              formats: [html]
              stars: true
              tables: [{id: own, file: own.csv, label: "A table of the author's own"}]
            """;

    private EveryExhibit() {}

    /** Returns the folder of the study. */
    static Path write(Path parent) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("every"));
        Files.writeString(folder.resolve("analysis.yaml"), ANALYSIS);
        Files.writeString(
                folder.resolve("data.csv"), "unit,year,start,y,x\n" + String.join("\n", AskedStudy.rows()) + "\n");
        Files.writeString(folder.resolve("own.csv"), "Site,Says\nu03,joined early\nu15,joined late\n");
        return folder;
    }
}
