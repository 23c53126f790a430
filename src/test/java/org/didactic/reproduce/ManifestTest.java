package org.didactic.reproduce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.text.Sha256;
import org.junit.jupiter.api.Test;

class ManifestTest {
    private static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);

    private final Manifest manifest = new Manifest(
            "tiny",
            new Manifest.Program("didactic", "0.1.0"),
            FileFingerprint.of("analysis.yaml", ABC),
            List.of(
                    new Manifest.StudyText("narrative", FileFingerprint.of("report.md", ABC)),
                    new Manifest.StudyText("table", FileFingerprint.of("sites.csv", ABC))),
            List.of(FileFingerprint.of("templates/macros.ftl", ABC)),
            List.of(new Manifest.Input(
                    "visits", FileFingerprint.of("data/visits.csv", ABC), "study", "made up", "CC0-1.0", true, 12)),
            List.of(
                    new Manifest.Output(FileFingerprint.of("index.html", ABC), ""),
                    new Manifest.Output(FileFingerprint.of("tables/table-1.csv", ABC), "Table 1. Visits fell")),
            List.of("--data"),
            settings(),
            Map.of("twfe wild_bootstrap", 7L),
            new Environment(
                    FileFingerprint.of("didactic.jar", ABC),
                    "17.0.1",
                    "A vendor",
                    "Linux",
                    "6.1",
                    "amd64",
                    2,
                    512,
                    "less than 10 minutes"));

    private final String text = new String(manifest.bytes(), StandardCharsets.UTF_8);

    private static Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("study", "tiny");
        settings.put("event_time.reference", "-1");
        return settings;
    }

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
                    "sha256": "HASH"
                  },
                  "texts": [
                    {
                      "role": "narrative",
                      "path": "report.md",
                      "size": 3,
                      "sha256": "HASH"
                    },
                    {
                      "role": "table",
                      "path": "sites.csv",
                      "size": 3,
                      "sha256": "HASH"
                    }
                  ],
                  "templates": [
                    {
                      "path": "templates/macros.ftl",
                      "size": 3,
                      "sha256": "HASH"
                    }
                  ],
                  "inputs": [
                    {
                      "source": "visits",
                      "path": "data/visits.csv",
                      "place": "study",
                      "size": 3,
                      "sha256": "HASH",
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
                      "sha256": "HASH"
                    },
                    {
                      "path": "tables/table-1.csv",
                      "size": 3,
                      "sha256": "HASH",
                      "title": "Table 1. Visits fell"
                    }
                  ],
                  "options": ["--data"],
                  "settings": {
                    "study": "tiny",
                    "event_time.reference": "-1"
                  },
                  "seeds": {
                    "twfe wild_bootstrap": 7
                  },
                  "environment": {
                    "jar": {
                      "path": "didactic.jar",
                      "size": 3,
                      "sha256": "HASH"
                    },
                    "java_version": "17.0.1",
                    "java_vendor": "A vendor",
                    "system": "Linux",
                    "system_version": "6.1",
                    "architecture": "amd64",
                    "processors": 2,
                    "heap_megabytes": 512,
                    "duration": "less than 10 minutes"
                  },
                  "sha256": \"""".replace("HASH", abc));
    }

    @Test
    void itsLastMemberIsTheHashOfAllBytesBeforeThatLine() {
        int lastLine = text.lastIndexOf("  \"sha256\"");
        String hash = Sha256.of(text.substring(0, lastLine).getBytes(StandardCharsets.UTF_8));

        assertThat(text.substring(lastLine)).isEqualTo("  \"sha256\": \"" + hash + "\"\n}\n");
    }

    @Test
    void itIsReadBackAsItWas() throws DamagedManifestException {
        assertThat(RecordedManifest.of(manifest.bytes())).isEqualTo(manifest);
    }

    @Test
    void notOneOfItsBytesCanBeAnother() {
        byte[] bytes = manifest.bytes();
        for (int i = 0; i < bytes.length; i++) {
            byte[] other = bytes.clone();
            other[i] ^= 1;
            assertThatThrownBy(() -> RecordedManifest.of(other))
                    .as("byte %d", i)
                    .isInstanceOf(DamagedManifestException.class)
                    .hasMessage("its last member is not the hash of all its other bytes");
        }
    }
}
