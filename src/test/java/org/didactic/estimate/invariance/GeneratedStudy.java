package org.didactic.estimate.invariance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.didactic.data.DataFolders;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.PanelLoader;
import org.didactic.result.Results;
import org.didactic.result.ResultsCsv;
import org.didactic.result.ResultsJson;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;

/**
 * A panel of units with three cohorts, never treated ones, covariates and weights, made from a seed.
 *
 * @param factors of the outcome, comma-separated
 */
record GeneratedStudy(List<GeneratedRow> rows, String factors) {
    private static final int FIRST_YEAR = 2001;
    private static final int YEARS = 6;
    private static final int UNITS = 27;
    private static final int[] STARTS = {2003, 2004, 2006};

    /** Returns a study in which every unit has every period. */
    static GeneratedStudy balanced() {
        return new GeneratedStudy(generated(7), "");
    }

    /** Returns a study with a factor, in which one row in twelve is absent and two units are treated from the start. */
    static GeneratedStudy unbalanced() {
        Random random = new Random(11);
        List<GeneratedRow> rows = new ArrayList<>();
        for (GeneratedRow row : generated(8)) {
            if (random.nextInt(12) > 0) {
                boolean always = row.unit().equals("u17") || row.unit().equals("u23");
                rows.add(always ? row.starting(FIRST_YEAR) : row);
            }
        }
        return new GeneratedStudy(rows, "kind");
    }

    private static List<GeneratedRow> generated(int seed) {
        Random random = new Random(seed);
        List<GeneratedRow> rows = new ArrayList<>();
        for (int unit = 0; unit < UNITS; unit++) {
            Integer start = unit % 2 == 0 ? null : Integer.valueOf(STARTS[unit / 2 % STARTS.length]);
            double level = random.nextGaussian();
            double weight = 0.5 + random.nextInt(30) / 10.0;
            for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                double x = 3 + 0.5 * level + random.nextGaussian();
                double z = 40 + 10 * random.nextDouble();
                double effect = start != null && year >= start ? 0.4 + 0.2 * (year - start) : 0;
                double y =
                        10 + level + 0.3 * (year - FIRST_YEAR) + effect + 0.25 * x - 0.02 * z + random.nextGaussian();
                rows.add(new GeneratedRow(
                        "u" + unit,
                        year,
                        start,
                        y,
                        x,
                        z,
                        weight,
                        "r" + unit / 4,
                        "c" + (5 * unit + year) % 11,
                        "k" + (unit + year * year) % 3));
            }
        }
        return rows;
    }

    GeneratedStudy map(UnaryOperator<GeneratedRow> change) {
        return with(rows.stream().map(change).toList());
    }

    GeneratedStudy with(List<GeneratedRow> others) {
        return new GeneratedStudy(others, factors);
    }

    GeneratedStudy shuffled() {
        List<GeneratedRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(5));
        return with(shuffled);
    }

    GeneratedStudy and(List<GeneratedRow> more) {
        List<GeneratedRow> all = new ArrayList<>(rows);
        all.addAll(more);
        return with(all);
    }

    /** Returns everything that the variants find, as the results files hold it. */
    Findings findings(List<Variant> variants) {
        return loaded(variants).findings();
    }

    /** Returns the study read from files, ready to be estimated. */
    Loaded loaded(List<Variant> variants) {
        try {
            Path folder = Files.createTempDirectory("generated");
            Path file = folder.resolve("analysis.yaml");
            List<String> lines = new ArrayList<>(List.of(GeneratedRow.HEADER));
            rows.forEach(row -> lines.add(row.line()));
            Files.write(folder.resolve("data.csv"), lines);
            Files.writeString(file, analysis(variants));
            Analysis analysis = AnalysisReader.read(file);
            return new Loaded(
                    analysis,
                    PanelLoader.load(analysis, DataFolders.of(List.of())).panels());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String analysis(List<Variant> variants) {
        StringBuilder text = new StringBuilder("""
                study: generated
                data:
                  sources:
                    data: {file: data.csv}
                  panel: {from: data, unit: unit, time: year}
                treatment: {name: change, start: start}
                outcomes: [{id: y, label: Y, column: y, factors: [%s]}]
                inference: {covariance: cluster, cluster: unit}
                estimators:
                """.replace("%s", factors));
        variants.forEach(variant -> text.append("  - {id: ")
                .append(variant.id())
                .append(", method: ")
                .append(variant.text())
                .append("}\n"));
        return text.toString();
    }

    /** A study in memory. */
    record Loaded(Analysis analysis, java.util.Map<String, org.didactic.panel.Panel> panels) {

        Findings findings() {
            List<Estimation> estimations = Estimators.estimate(analysis, panels);
            Results results = Results.of(estimations);
            return new Findings(
                    estimations, ResultsCsv.write(results), ResultsJson.write(analysis, results, List.of()));
        }
    }
}
