package org.didactic.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageDateTest {
    @TempDir
    private Path folder;

    @Test
    void aDayIsReadAndNothingIsNoDay() throws IOException {
        assertThat(read("package: {date: 2028-02-29}").packaging().date()).isEqualTo("2028-02-29");
        assertThat(read("package: {}").packaging().date()).isEmpty();
        assertThat(read("").packaging().date()).isEmpty();
    }

    @Test
    void whatIsNoDayOfTheCalendarIsTheUsersError() {
        for (String wrong : new String[] {"2026", "2026-02-30", "31.3.2026", "2026-3-1", "tomorrow"}) {
            assertThatThrownBy(() -> read("package: {date: \"" + wrong + "\"}"))
                    .isInstanceOf(UserErrorException.class)
                    .hasMessageContaining("package.date: is no date (" + wrong + ")");
        }
    }

    private Analysis read(String packaging) throws IOException {
        return AnalysisReader.read(Files.writeString(folder.resolve("analysis.yaml"), """
                study: dated
                data:
                  sources:
                    visits: {file: visits.csv}
                  panel: {from: visits, unit: area, time: year}
                treatment: {start: start}
                outcomes: [{id: visits, column: visits}]
                estimators: [{id: twfe, method: twfe}]
                inference: {covariance: cluster, cluster: area}
                """ + packaging + "\n"));
    }
}
