package org.didactic.reproduce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedManifestTest {
    @TempDir
    Path folder;

    @Test
    void endlessDepthIsDamageAndNoEarlierOutput() throws IOException {
        Files.write(folder.resolve("manifest.json"), DeepManifest.bytes());

        assertThatThrownBy(() -> RecordedManifest.read(folder.resolve("manifest.json")))
                .isInstanceOf(DamagedManifestException.class)
                .hasMessage("it is nested more than 16 levels deep");
        assertThat(EarlierOutput.of(folder, "tiny")).isNull();
    }

    /** What only YAML knows could hide brackets from a look at JSON, or be deep without any. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n  \"study\": '\"', \"a\": [[],\n",
                "{\n  # \"\n  \"study\": 1,\n",
                "{\n  \"study\": &a 1,\n",
                "- - - - - - - - - - - - - - - - - - - - 1\n",
                "{}\n--- {\n",
                "{\n  \"study\": \"\t\u0007\",\n"
            })
    void whatIsNoJsonIsDamage(String text) {
        assertThatThrownBy(() -> RecordedManifest.of(DeepManifest.withHash(text)))
                .isInstanceOf(DamagedManifestException.class)
                .hasMessage("it is no JSON");
    }

    @Test
    void bracketsInTextsAreNoDepth() {
        String text = "{\n  \"study\": \"" + "[{".repeat(100) + "\\\"" + "[".repeat(100) + "\",\n";

        assertThatThrownBy(() -> RecordedManifest.of(DeepManifest.withHash(text)))
                .hasMessage("its member program is no object");
    }

    @Test
    void membersOfAnotherTypeAreDamage() {
        String start = "{\n  \"program\": {},\n  \"texts\": [{\"role\": \"a\", \"path\": \"a\", \"size\": ";

        assertThatThrownBy(() -> RecordedManifest.of(DeepManifest.withHash(start + "1.5}],\n")))
                .hasMessage("its member size is no whole number");
        assertThatThrownBy(() -> RecordedManifest.of(DeepManifest.withHash(start + "99999999999999999999}],\n")))
                .hasMessage("its member size is no whole number");
    }

    @Test
    void aFileLargerThanAnyManifestIsNotReadWhole() throws IOException {
        Path file = folder.resolve("manifest.json");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(3L << 30);
        }

        assertThatThrownBy(() -> RecordedManifest.read(file)).hasMessage("it is larger than any manifest");
        assertThat(EarlierOutput.of(folder, "tiny")).isNull();
    }
}
