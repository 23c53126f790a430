package org.didactic.reproduce.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPlaceTest {
    private static final String REMEDY =
            "\n  Maybe name a study's output folder such as output/cls, or a package or its zip.";

    @TempDir
    Path folder;

    private Path temporary;

    @BeforeEach
    void makeFolder() throws IOException {
        temporary = Files.createDirectory(folder.resolve("temporary"));
    }

    @Test
    void whatIsNeitherReportNorPackageIsSaidSo() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path nowhere = folder.resolve("nowhere");

        assertThat(refusal(empty))
                .isEqualTo(
                        empty + ": the folder holds neither a report with its manifest.json nor a package." + REMEDY);
        assertThat(refusal(nowhere)).isEqualTo(nowhere + ": there is no such file or folder." + REMEDY);
        Files.createFile(empty.resolve("SHA256SUMS"));
        assertThat(refusal(empty)).isEqualTo(empty + ": the package holds no report below output/." + REMEDY);
    }

    @Test
    void aZipOfSomethingElseIsSaidSoAndLeavesNothingBehind() throws IOException {
        Path zip = folder.resolve("some.zip");
        String message = zip + ": the zip is no package: it does not hold one folder with SHA256SUMS." + REMEDY;

        new HandmadeZip().with("a.txt", "a").writeTo(zip);
        assertThat(refusal(zip)).isEqualTo(message);
        new HandmadeZip().with("a/SHA256SUMS", "").with("b/x", "b").writeTo(zip);
        assertThat(refusal(zip)).isEqualTo(message);
        new HandmadeZip().with("a/manifest.json", "").writeTo(zip);
        assertThat(refusal(zip)).isEqualTo(message);
        new HandmadeZip().with("a/SHA256SUMS", "").writeTo(zip);
        assertThat(refusal(zip)).isEqualTo(zip + ": the package holds no report below output/." + REMEDY);
    }

    @Test
    void theReportAndTheAnalysisOfAZipAreThereUntilItIsClosed() throws IOException {
        Path zip = folder.resolve("some.zip");
        new HandmadeZip()
                .with("cls/SHA256SUMS", "")
                .with("cls/analysis/analysis.yaml", "study: cls")
                .with("cls/output/cls/manifest.json", "{}")
                .writeTo(zip);

        try (ReportPlace place = ReportPlace.open(zip, temporary)) {
            assertThat(place.output().resolve("manifest.json")).hasContent("{}");
            assertThat(place.analysis().resolve("analysis.yaml")).hasContent("study: cls");
        }
        assertThat(temporary).isEmptyDirectory();
    }

    private String refusal(Path path) {
        String message =
                String.valueOf(catchThrowableOfType(UserErrorException.class, () -> ReportPlace.open(path, temporary))
                        .getMessage());
        assertThat(temporary).isEmptyDirectory();
        return message;
    }
}
