package org.didactic.report.wording.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Compares each sentence with the tables of cases, which open in any spreadsheet. */
class SentencesTest {
    @Test
    void sitesAreSpokenOfAsTheTableOfCasesHasIt() throws IOException {
        SoftAssertions sentences = new SoftAssertions();
        for (Map<String, String> row : rows("sites.csv")) {
            sentences
                    .assertThat(new SiteCase(row).says())
                    .as(row.get("case") + ": " + row.get("sentence"))
                    .isEqualTo(row.get("says"));
        }
        sentences.assertAll();
    }

    @Test
    void theProgrammeIsSpokenOfAsTheTableOfCasesHasIt() throws IOException {
        SoftAssertions sentences = new SoftAssertions();
        for (Map<String, String> row : rows("programme.csv")) {
            sentences
                    .assertThat(new ProgrammeCase(row).says())
                    .as(row.get("case") + ": " + row.get("sentence"))
                    .isEqualTo(row.get("says"));
        }
        sentences.assertAll();
    }

    @Test
    void markersAreSpokenOfAsTheTableOfCasesHasIt() throws IOException {
        SoftAssertions sentences = new SoftAssertions();
        for (Map<String, String> row : rows("markers.csv")) {
            sentences.assertThat(new MarkerCase(row).says()).as(row.get("case")).isEqualTo(row.get("says"));
        }
        sentences.assertAll();
    }

    @Test
    void gainsAreSpokenOfAsTheTableOfCasesHasIt() throws IOException {
        SoftAssertions sentences = new SoftAssertions();
        for (Map<String, String> row : rows("gains.csv")) {
            sentences
                    .assertThat(new GainCase(row).says())
                    .as(row.get("case") + ": " + row.get("sentence"))
                    .isEqualTo(row.get("says"));
        }
        sentences.assertAll();
    }

    @Test
    void theTablesHoldMoreThanAHundredCases() throws IOException {
        assertThat(rows("sites.csv").size()
                        + rows("programme.csv").size()
                        + rows("markers.csv").size()
                        + rows("gains.csv").size())
                .isGreaterThan(100);
    }

    static List<Map<String, String>> rows(String name) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser table = CSVParser.parse(
                Objects.requireNonNull(SentencesTest.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8,
                format)) {
            return table.stream().map(CSVRecord::toMap).toList();
        }
    }
}
