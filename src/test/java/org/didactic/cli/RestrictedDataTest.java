package org.didactic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that may not be passed on are not passed on within the report. */
class RestrictedDataTest {
    @TempDir
    private Path folder;

    @Test
    void figuresShowBoxesAndNoRowOfThem() throws IOException {
        Path open = StudyOnDisk.write(folder, "open");
        Path restricted = StudyOnDisk.withoutData(folder, "restricted", ", travels: false");
        Files.writeString(restricted.resolve("visits.csv"), StudyOnDisk.DATA);
        assertThat(Run.of("report", open, restricted, "--output", folder.resolve("out"))
                        .exitCode())
                .isZero();

        // Three treated rows are too few for a box, and the sixteen others have one.
        assertThat(values("open")).hasSize(19);
        assertThat(values("restricted"))
                .extracting(line -> line.replaceFirst(".*,([a-z ]+),,,,$", "$1"))
                .containsExactly("lower whisker", "lower quartile", "median", "upper quartile", "upper whisker");
        assertThat(dots("open")).isGreaterThan(dots("restricted"));
        assertThat(Files.readString(output("restricted").resolve("report.md")))
                .contains("Single rows are not shown and are not in the data file");
    }

    private List<String> values(String study) throws IOException {
        return Files.readAllLines(output(study).resolve("figures/figure-1.csv")).stream()
                .filter(line -> line.startsWith("A,"))
                .toList();
    }

    private long dots(String study) throws IOException {
        return Files.readString(output(study).resolve("figures/figure-1.svg")).length();
    }

    private Path output(String study) {
        return folder.resolve("out").resolve(study);
    }
}
