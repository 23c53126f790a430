package org.didactic.result.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.didactic.data.DataFolders;
import org.didactic.estimate.method.Estimators;
import org.didactic.panel.LoadedData;
import org.didactic.panel.PanelLoader;
import org.didactic.result.Results;
import org.didactic.spec.Analysis;
import org.didactic.spec.AnalysisReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tables of the study in {@code analyses/cls} beside what its synthetic data give. */
class StudyTablesTest {
    private static PublishedComparison comparison;
    private static List<PrintedCell> printed;

    @BeforeAll
    static void compare() throws IOException {
        Path folder = Path.of("analyses/cls");
        Analysis analysis = AnalysisReader.read(folder.resolve("analysis.yaml"));
        LoadedData data = PanelLoader.load(analysis, DataFolders.of(List.of()));
        printed = PublishedFile.read(Files.readAllBytes(folder.resolve("published.csv")), "published.csv");
        comparison = PublishedComparison.of(
                analysis, printed, data.panels(), Results.of(Estimators.estimate(analysis, data.panels())));
    }

    @Test
    void noCellOfTheTablesIsLost() {
        List<PrintedCell> values = printed.stream()
                .filter(each -> each.statistic() != PrintedStatistic.NOTE)
                .toList();
        assertThat(values).hasSize(printed.size() - 3);
        assertThat(comparison.cells()).extracting(ComparedCell::cell).isEqualTo(values);
        assertThat(comparison.counts().all()).isEqualTo(values.size());
        assertThat(comparison.byTable().get("1")).extracting(VerdictCounts::all).isEqualTo(78);
        assertThat(comparison.byTable().get("2")).extracting(VerdictCounts::all).isEqualTo(64);
        assertThat(List.of("3", "4", "5"))
                .allSatisfy(table -> assertThat(comparison.byTable().get(table))
                        .extracting(VerdictCounts::all)
                        .isEqualTo(66));
    }

    @Test
    void everyCellFindsItsNumberButThoseOfTwoVariablesThatWereSplitFurther() {
        assertThat(comparison.counts()).extracting(VerdictCounts::all).isEqualTo(376);
        assertThat(comparison.cells())
                .filteredOn(each -> each.verdict() instanceof CellVerdict.CannotBeCompared)
                .hasSize(12)
                .allSatisfy(each -> {
                    String row = each.cell().row();
                    assertThat(row).isIn("request_rate by destination", "review_rate by type");
                    assertThat(each.verdict())
                            .isEqualTo(new CellVerdict.CannotBeCompared("no column of numbers has this name", row));
                });
    }

    /** The mean of care beds, worked out by hand from the file of covariates, is 43.95. */
    @Test
    void threeCellsReadAsTheyDoWhenTheyAreComparedByHand() {
        assertThat(find("1", "beds", "", PrintedStatistic.MEAN).verdict())
                .isInstanceOfSatisfying(CellVerdict.Differs.class, differs -> {
                    assertThat(differs.ours()).isEqualTo("43.95");
                    assertThat(differs.units()).isEqualTo(62);
                });
        assertThat(find("2", "att", "twfe", PrintedStatistic.ESTIMATE).verdict())
                .isInstanceOfSatisfying(
                        CellVerdict.Agrees.class,
                        agrees -> assertThat(agrees.ours()).isEqualTo("\u22120.10"));
        assertThat(find("5", "", "twfe", PrintedStatistic.N).verdict())
                .isInstanceOfSatisfying(
                        CellVerdict.Agrees.class,
                        agrees -> assertThat(agrees.ours()).isEqualTo("1,780"));
    }

    private static ComparedCell find(String table, String row, String estimator, PrintedStatistic statistic) {
        return Objects.requireNonNull(comparison.cells().stream()
                .filter(each -> each.cell().table().equals(table)
                        && each.cell().row().equals(row)
                        && each.cell().estimator().equals(estimator)
                        && each.cell().statistic() == statistic)
                .findFirst()
                .orElse(null));
    }
}
