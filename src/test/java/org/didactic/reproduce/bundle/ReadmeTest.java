package org.didactic.reproduce.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
