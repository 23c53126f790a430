package org.didactic.bench;

import java.util.List;

/**
 * A panel with an estimator to be run on it.
 *
 * @param name on the command line
 * @param work what the table of results calls it
 * @param estimators the entry of the analysis file
 * @param target seconds to be reached, 0 for none
 * @param repetitions how often it is measured
 */
record BenchCase(
        String name,
        String work,
        GeneratedPanel panel,
        String estimators,
        String inference,
        double target,
        int repetitions) {
    private static final String TWFE = "{id: it, method: twfe}";
    private static final String SUN_ABRAHAM = "{id: it, method: sun-abraham, always_treated: drop}";
    private static final String BY_UNIT = "{covariance: cluster, cluster: unit}";

    /** Returns all cases in the order of the table. */
    static List<BenchCase> all() {
        return List.of(
                new BenchCase(
                        "twfe",
                        "TWFE event study, 100,000 × 20, 5 covariates, clustered",
                        big(0),
                        TWFE,
                        BY_UNIT,
                        0.35,
                        9),
                new BenchCase("missing", "the same, 10 % of rows missing at random", big(0.1), TWFE, BY_UNIT, 0.35, 9),
                new BenchCase(
                        "sun-abraham",
                        "Sun–Abraham on it (9 cohorts × 20 periods)",
                        big(0),
                        SUN_ABRAHAM,
                        BY_UNIT,
                        0.4,
                        9),
                new BenchCase(
                        "callaway",
                        "Callaway–Sant'Anna dr, 20,000 × 10, 1 covariate, aggregated",
                        new GeneratedPanel(20_000, 10, 1, 8, 0, 20_000),
                        "{id: it, method: callaway-santanna, covariates: [x1]}",
                        BY_UNIT,
                        0.17,
                        9),
                new BenchCase(
                        "wild",
                        "wild cluster bootstrap, 149 clusters, 9,999 draws, one coefficient",
                        new GeneratedPanel(149, 10, 5, 5, 0, 149),
                        "{id: it, method: twfe, event_time: none}",
                        "{covariance: cluster, cluster: unit, wild_bootstrap: {draws: 9999, seed: 1}}",
                        0.2,
                        9),
                new BenchCase("rows-0.2m", "TWFE, 0.2 million rows", rows(10_000), TWFE, BY_UNIT, 0, 9),
                new BenchCase("rows-2m", "TWFE, 2 million rows", rows(100_000), TWFE, BY_UNIT, 0, 9),
                new BenchCase("rows-20m", "TWFE, 20 million rows", rows(1_000_000), TWFE, BY_UNIT, 0, 3));
    }

    private static GeneratedPanel big(double missing) {
        return new GeneratedPanel(100_000, 20, 5, 9, missing, 100_000);
    }

    private static GeneratedPanel rows(int units) {
        return new GeneratedPanel(units, 20, 5, 9, 0, units);
    }

    /** Returns the analysis file of the case; its one source is {@code panel} in {@code panel.csv}. */
    String analysis() {
        StringBuilder covariates = new StringBuilder();
        for (int x = 1; x <= panel.covariates(); x++) {
            covariates.append(x == 1 ? "x" : ", x").append(x);
        }
        return """
                study: bench
                data:
                  sources:
                    panel: {file: panel.csv}
                  panel: {from: panel, unit: unit, time: time}
                treatment: {name: Treatment, start: start}
                outcomes: [{id: y, label: Outcome, column: y}]
                covariates: [%covariates]
                event_time: {reference: -1}
                estimators: [%estimators]
                inference: %inference
                """.replace("%covariates", covariates)
                .replace("%estimators", estimators)
                .replace("%inference", inference);
    }
}
