package org.didactic.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed tables are what the generator writes. */
class MakeDataTest {

    @ParameterizedTest
    @ValueSource(strings = {"requests", "reviews", "spending", "clients", "covariates", "sites"})
    void theCommittedTableHasTheBytesThatTheGeneratorWrites(String table, @TempDir Path folder) throws IOException {
        MakeData.write(folder);
        String file = table + ".csv";
        assertThat(folder.resolve(file)).hasSameBinaryContentAs(SyntheticTable.FOLDER.resolve(file));
    }

    @Test
    void aTableThatIsAlreadyThereIsReplaced(@TempDir Path folder) throws IOException {
        MakeData.write(folder);
        Path sites = folder.resolve("sites.csv");
        long size = Files.size(sites);
        Files.writeString(sites, "stale\n".repeat(1000));
        MakeData.write(folder);
        assertThat(sites).hasSize(size);
    }
}
