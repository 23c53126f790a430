package org.didactic.result.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.didactic.data.DataFolders;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.ColumnSummary;
import org.didactic.panel.LoadedData;
import org.didactic.panel.PanelLoader;
import org.didactic.result.ResultRow;
import org.didactic.result.Results;
import org.didactic.result.Stars;
import org.didactic.result.ValueFigures;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;
import org.didactic.text.CsvText;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a study prints of its own numbers agrees with them in every cell, however many digits are printed. */
class PrintedAgainTest {
    private static final List<String> COLUMNS = List.of("level", "share", "logged", "tiny");

    @TempDir
    Path folder;

    @Test
    void everyCellThatAStudyPrintsOfItsOwnNumbersAgrees() throws IOException {
        Analysis analysis = study();
        LoadedData data = PanelLoader.load(analysis, DataFolders.of(List.of()));
        Results results = Results.of(Estimators.estimate(analysis, data.panels()));

        for (int decimals = 0; decimals <= 6; decimals++) {
            String file = printed(results, data, decimals);
            PublishedComparison comparison = PublishedComparison.of(
                    analysis,
                    PublishedFile.read(file.getBytes(StandardCharsets.UTF_8), "printed.csv"),
                    data.panels(),
                    results);

            assertThat(comparison.cells())
                    .hasSizeGreaterThan(300)
                    .allSatisfy(each -> assertThat(each.verdict()).isInstanceOf(CellVerdict.Agrees.class));
            assertThat(file).contains("\"1,200\"", "<0.001", "%", "e\u2212", "***");
        }
    }

    private static String printed(Results results, LoadedData data, int decimals) {
        CsvText csv = new CsvText().row("table", "row", "estimator", "statistic", "printed", "p_of", "df_claimed");
        for (ResultRow row : results.rows()) {
            if (row.term() instanceof Term.Cell) {
                continue;
            }
            ValueFigures figures = ValueFigures.of(row.value());
            boolean percent = row.outcome().equals("share");
            String term = row.term() instanceof Term.Period period
                    ? NumberText.count(period.key())
                    : row.term().text();
            if (row.term() instanceof Term.Fit fit) {
                String printed = row.value() instanceof Value.Plain plain
                        ? fit.statistic() == Term.Statistic.R2
                                ? NumberText.page(plain.value(), decimals)
                                : NumberText.whole(plain.value())
                        : null;
                if (List.of("n", "r2", "aic").contains(row.term().text())) {
                    add(csv, row, "", row.term().text(), printed);
                }
                continue;
            }
            add(csv, row, term, "estimate", page(figures.estimate(), percent, decimals));
            add(csv, row, term, "se", page(figures.standardError(), percent, decimals));
            if (row.value() instanceof Value.Estimated estimated) {
                add(csv, row, term, "low", page(figures.low(), percent, decimals));
                add(csv, row, term, "high", page(figures.high(), percent, decimals));
                add(csv, row, term, "t", NumberText.page(estimated.statistic(), decimals));
                add(csv, row, term, "p", NumberText.probability(estimated.p()));
                add(csv, row, term, "stars", Stars.of(estimated.p()));
            }
        }
        for (String column : COLUMNS) {
            ColumnSummary summary =
                    Objects.requireNonNull(ColumnSummary.of(data.panels().values(), column));
            boolean percent = column.equals("share");
            csv.row("data", column, "", "mean", page(summary.mean(), percent, decimals), "", "");
            csv.row("data", column, "", "sd", page(summary.deviation(), percent, decimals), "", "");
            csv.row("data", column, "", "min", page(summary.smallest(), percent, decimals), "", "");
            csv.row("data", column, "", "max", page(summary.largest(), percent, decimals), "", "");
            csv.row("data", column, "", "missing", NumberText.page(100 * summary.missing(), decimals), "", "");
            csv.row("data", column, "", "n", NumberText.count(summary.values()), "", "");
        }
        return csv.toString();
    }

    private static @Nullable String page(@Nullable Double number, boolean percent, int decimals) {
        if (number == null) {
            return null;
        }
        return percent ? NumberText.page(100 * number, decimals) + "%" : NumberText.page(number, decimals);
    }

    private static void add(CsvText csv, ResultRow row, String term, String statistic, @Nullable String printed) {
        if (printed != null) {
            csv.row(row.outcome(), term, row.estimator(), statistic, printed, "", "");
        }
    }

    /** A hundred and twenty areas over ten years; a third of them join, in two years. */
    private Analysis study() throws IOException {
        Random random = new Random(5);
        StringBuilder data = new StringBuilder("area,year,start,level,share,logged,tiny\n");
        for (int area = 0; area < 120; area++) {
            int start = area % 3 == 0 ? 2008 + area % 2 * 4 : 0;
            for (int year = 2005; year < 2015; year++) {
                double effect = start > 0 && year >= start ? 1 : 0;
                double noise = random.nextGaussian();
                data.append("A").append(area).append(',').append(year).append(',');
                data.append(start == 0 ? "" : start).append(',');
                data.append(12_000 + 40 * area + 3_000 * effect + 700 * noise).append(',');
                data.append(0.4 + 0.03 * effect + 0.02 * random.nextGaussian()).append(',');
                data.append(5 + 0.001 * effect + 0.1 * random.nextGaussian()).append(',');
                data.append(1e-8 * (3 + random.nextGaussian())).append('\n');
            }
        }
        Files.writeString(folder.resolve("areas.csv"), data);
        Path file = Files.writeString(folder.resolve("analysis.yaml"), """
                study: again
                data:
                  sources: {areas: {file: areas.csv}}
                  panel: {from: areas, unit: area, time: year}
                treatment: {start: start}
                outcomes:
                  - {id: level, column: level}
                  - {id: share, column: share, scale: proportion}
                  - {id: logged, column: logged, scale: log}
                  - {id: tiny, column: tiny}
                estimators: [{id: twfe, method: twfe}, {id: sun_abraham, method: sun-abraham}]
                inference: {covariance: cluster, cluster: area}
                """);
        return AnalysisReader.read(file);
    }
}
