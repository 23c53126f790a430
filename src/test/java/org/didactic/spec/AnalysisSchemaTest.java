package org.didactic.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AnalysisSchemaTest {
    private static final Path SCHEMA = Path.of("analyses/analysis.schema.json");

    @Test
    void theCommittedSchemaIsTheOneThatTheReaderDescribes() throws IOException {
        if (Boolean.getBoolean("analysis.schema.write")) {
            Files.writeString(SCHEMA, AnalysisSchema.text());
        }
        assertThat(Files.readString(SCHEMA))
                .as("mvn test -Dtest=AnalysisSchemaTest -Danalysis.schema.write=true writes the file anew")
                .isEqualTo(AnalysisSchema.text());
    }

    @Test
    void theSchemaKnowsRequiredKeysWordsDefaultsAndDescriptions() {
        assertThat(AnalysisSchema.text())
                .contains(
                        "\"required\": [\"study\", \"data\", \"treatment\", \"outcomes\", \"estimators\", \"inference\"]")
                .contains(
                        "\"enum\": [\"cluster\", \"iid\", \"HC1\", \"HC2\", \"HC3\", \"CR2\", \"CR3\", \"jackknife\"]")
                .contains("\"default\": 0.95")
                .contains("\"additionalProperties\": false")
                .contains(
                        "\"description\": \"the column whose values form the clusters, or a list of columns for multi-way clusters\"");
    }
}
