package org.didactic.reproduce.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.didactic.reproduce.FileFingerprint;
import org.didactic.reproduce.verify.UnzipLimits;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleFileTest {
    @TempDir
    private Path folder;

    private Path zip;
    private BundleFile file;
    private Bundle bundle;

    @BeforeEach
    void makeStudy() throws IOException {
        StatedStudy study = StatedStudy.silent(folder);
        zip = study.report().resolveSibling("silent.zip");
        file = new BundleFile(study.report(), "silent");
        bundle = Bundle.of(study.packed());
    }

    @Test
    void whatIsWrittenIsTheArchiveAndNothingElseStays() throws IOException {
        file.replace(bundle);

        assertThat(Unzipped.of(Files.readAllBytes(zip)).files()).hasSize(bundle.count());
        assertThatOnlyTheArchiveIsThere();
    }

    @Test
    void aFileThatChangesWhileItIsPackedLeavesTheEarlierPackageAndNothingElse() throws IOException {
        file.replace(bundle);
        byte[] earlier = Files.readAllBytes(zip);
        Path changing = Files.writeString(folder.resolve("changing"), "before");
        FileFingerprint print = FileFingerprint.of("changing", changing);
        Files.writeString(changing, "beyond");

        for (String path : List.of("changing", "gone")) {
            Path source = folder.resolve(path);
            Bundle with = with(PackedFile.onDisk(new FileFingerprint(path, print.size(), print.sha256()), source, ""));
            assertThatThrownBy(() -> file.replace(with))
                    .isInstanceOf(ChangedStudyException.class)
                    .hasMessage(path + ": the file changed while it was packed.");
            assertThat(zip).hasBinaryContent(earlier);
            assertThatOnlyTheArchiveIsThere();
        }
    }

    @Test
    void whatAKilledRunLeftIsGoneBeforeAnythingElseIsDone() throws IOException {
        Files.writeString(zip.resolveSibling(".silent.zip.new"), "half an archive");
        Files.writeString(zip.resolveSibling(".silent.zip.lock"), "held by nobody");
        Files.writeString(zip, "a letter");

        assertThatThrownBy(file::prepare).isInstanceOf(UserErrorException.class);

        assertThat(zip).hasContent("a letter");
        assertThatOnlyTheArchiveIsThere();
    }

    @Test
    void whatNoVerificationWouldUnpackIsRefused() {
        long largest = bundle.files().stream()
                .mapToLong(each -> each.print().size())
                .max()
                .orElseThrow();
        file.refuseLarge(bundle, new UnzipLimits(bundle.count(), largest, bundle.size(), 1));
        assertThatRefused(new UnzipLimits(bundle.count(), largest - 1, bundle.size(), 1), "a file is larger than");
        assertThatRefused(new UnzipLimits(bundle.count(), largest, bundle.size() - 1, 1), "the files are more than");
        assertThatRefused(new UnzipLimits(bundle.count() - 1, largest, bundle.size(), 1), "the files are more than");
    }

    @Test
    void aPackageBeyondTheLimitsIsRefusedBeforeAByteIsWritten() {
        Path vast = folder.resolve("vast");
        Bundle with = with(PackedFile.onDisk(new FileFingerprint("vast", 1L << 31, "0"), vast, ""));

        assertThatThrownBy(() -> file.replace(with))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("(vast: 2,147,483,648 bytes; at most 1,073,741,824)");
        assertThat(zip).doesNotExist();
    }

    private void assertThatRefused(UnzipLimits limits, String message) {
        assertThatThrownBy(() -> file.refuseLarge(bundle, limits))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining(message);
    }

    private void assertThatOnlyTheArchiveIsThere() throws IOException {
        try (var names = Files.list(zip.getParent())) {
            assertThat(names.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("silent", "silent.zip");
        }
    }

    private Bundle with(PackedFile more) {
        List<PackedFile> files = new ArrayList<>(bundle.files());
        files.add(more);
        return new Bundle(bundle.study(), files, List.of(), List.of(), List.of());
    }
}
