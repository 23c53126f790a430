package org.didactic.reproduce;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.didactic.text.Sha256;
import org.junit.jupiter.api.Test;

class ManifestTest {
    private static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);

    private final String text = new String(
            new Manifest(
                            "tiny",
                            new Manifest.Program("didactic", "0.1.0"),
                            FileFingerprint.of("analysis.yaml", ABC),
                            null,
                            List.of(FileFingerprint.of("sites.csv", ABC)),
                            List.of(new Manifest.Input(
                                    "visits",
                                    FileFingerprint.of("data/visits.csv", ABC),
                                    "study",
                                    "made up",
                                    "CC0-1.0",
                                    true,
                                    12)),
                            List.of(FileFingerprint.of("index.html", ABC)),
                            List.of("--data"),
                            new Manifest.Environment("17.0.1", "A vendor", "Linux", "amd64"))
                    .bytes(),
            StandardCharsets.UTF_8);

    @Test
    void itListsWhatWentInAndWhatCameOut() {
        String abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertThat(text).startsWith("""
                {
                  "study": "tiny",
                  "program": {
                    "name": "didactic",
                    "version": "0.1.0"
                  },
                  "analysis": {
                    "path": "analysis.yaml",
                    "size": 3,
                    "sha256": "%1$s"
                  },
                  "narrative": null,
                  "tables": [
                    {
                      "path": "sites.csv",
                      "size": 3,
                      "sha256": "%1$s"
                    }
                  ],
                  "inputs": [
                    {
                      "source": "visits",
                      "path": "data/visits.csv",
                      "place": "study",
                      "size": 3,
                      "sha256": "%1$s",
                      "origin": "made up",
                      "licence": "CC0-1.0",
                      "travels": true,
                      "rows": 12
                    }
                  ],
                  "outputs": [
                    {
                      "path": "index.html",
                      "size": 3,
                      "sha256": "%1$s"
                    }
                  ],
                  "options": ["--data"],
                  "environment": {
                    "java_version": "17.0.1",
                    "java_vendor": "A vendor",
                    "system": "Linux",
                    "architecture": "amd64"
                  },
                  "sha256": \"""".formatted(abc));
    }

    @Test
    void itsLastMemberIsTheHashOfAllBytesBeforeThatLine() {
        int lastLine = text.lastIndexOf("  \"sha256\"");
        String hash = Sha256.of(text.substring(0, lastLine).getBytes(StandardCharsets.UTF_8));

        assertThat(text.substring(lastLine)).isEqualTo("  \"sha256\": \"" + hash + "\"\n}\n");
    }
}
