package org.didactic.reproduce.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.didactic.spec.AnalysisReader;
import org.didactic.spec.SourceSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
    private static final Path EXPECTED = Path.of("src", "test", "resources", "org", "didactic", "reproduce", "bundle");

    @TempDir
    private Path folder;

    @Test
    void aStudyThatStatesEverythingHasAllBoxesTicked() throws IOException {
        PackedStudy study = StatedStudy.stated(folder).packed();
        assertThat(Unstated.of(study.analysis())).isEmpty();
        assertThat(readme(study)).isEqualTo(expected("stated.md", readme(study)));
    }

    @Test
    void whatAStudyLeavesUnsaidStaysUntickedAndNamesItsKey() throws IOException {
        PackedStudy study = StatedStudy.silent(folder).packed();
        assertThat(readme(study)).isEqualTo(expected("silent.md", readme(study)));
        assertThat(Unstated.of(study.analysis()))
                .extracting(Unstated::key)
                .containsExactly(
                        "authors",
                        "package.contact",
                        "package.article",
                        "package.date",
                        "package.may_use",
                        "package.may_publish",
                        "data.sources.visits.origin",
                        "data.sources.visits.description",
                        "data.sources.visits.licence",
                        "data.sources.visits.citation",
                        "data.sources.visits.access",
                        "package.licence",
                        "package.references",
                        "package.acknowledgements");
    }

    @Test
    void theStepsForDataThatAreAbsentNameTheirFolder() throws IOException {
        String readme = readme(StatedStudy.stated(folder).packed());
        assertThat(readme)
                .contains(
                        "1. `java -jar didactic.jar verify . --data FOLDER` compares",
                        "`java -jar didactic.jar report analysis/analysis.yaml --output again --data FOLDER`")
                .doesNotContain("typed by hand");
    }

    @Test
    void everyStepOfAPreparationIsNamedWhereItIsDeclared() throws IOException {
        Path study = Files.createDirectories(folder.resolve("steps"));
        Files.writeString(study.resolve("analysis.yaml"), """
                study: steps
                data:
                  sources:
                    s:
                      file: s.csv
                      header: {contains: area}
                      headers: loose
                      encoding: utf-8
                      separator: tab
                      missing: {'': '', ':': not submitted}
                      provisional: "[p]"
                      totals: "99"
                      where: age == 1
                      financial_years: {year: end}
                      unit: {money: thousands, fees: pounds}
                      add_up: {by: [area, year, start, rank], sum: [money, fees]}
                      sum: [money]
                      blank: [rank]
                  merge_units: {A: [B]}
                  panel: {from: s, unit: area, time: year}
                treatment: {start: start}
                outcomes: [{id: money, column: money}]
                estimators: [{id: twfe, method: twfe}]
                inference: {covariance: cluster, cluster: area}
                """);
        SourceSpec source = AnalysisReader.read(study.resolve("analysis.yaml"))
                .data()
                .sources()
                .get(0);

        assertThat(new PreparationSteps(source, "age == 1", true).sentences())
                .containsExactly(
                        "Its text is read as utf-8.",
                        "Cells are separated by tabs.",
                        "The row with `area` in a cell names the columns; lines before it and notes after the rows are left out.",
                        "Names of columns match without case, blanks around them and a final `_Key`.",
                        "Of the missing values `:` means `not submitted`.",
                        "The mark `[p]` of provisional numbers is taken off them and counted.",
                        "Rows are kept where `age == 1`.",
                        "Totals, coded `99`, are refused among the details that they add up.",
                        "Financial years, written as the year in which they end in `year`, become the year in which they start.",
                        "Thousands of pounds become pounds in `money`.",
                        "Pounds stand in `fees`.",
                        "Rows alike in `area`, `year`, `start`, `rank` become one with the sums of `money`, `fees`.",
                        "Where units are merged, these are added up: `money`.",
                        "Where units are merged that differ in them, these are left without a value: `rank`.");
    }

    private static String readme(PackedStudy study) throws IOException {
        try (InputStream content = Readme.of(study).content().open()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String expected(String name, String actual) throws IOException {
        Path file = EXPECTED.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(file, actual);
        }
        return Files.readString(file);
    }
}
