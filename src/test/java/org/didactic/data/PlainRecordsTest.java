package org.didactic.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.didactic.text.Problems;
import org.junit.jupiter.api.Test;

class PlainRecordsTest {
    private static final String LETTERS = "aé ,\n\r";
    private static final int LONGEST = 6;

    @Test
    void everyShortTextHasTheRecordsThatAFullParserFinds() throws IOException {
        List<String> texts = new ArrayList<>(List.of(""));
        for (int at = 0; at < texts.size(); at++) {
            String text = texts.get(at);
            if (text.length() < LONGEST) {
                LETTERS.chars().forEach(letter -> texts.add(text + (char) letter));
            }
        }
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            CSVFormat format =
                    CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
            assertThat(PlainRecords.suffice(bytes)).isTrue();
            assertThat(all(new PlainRecords(bytes, ',')))
                    .as(text)
                    .isEqualTo(all(new QuotedRecords(CSVParser.parse(text, format), "s.csv", new Problems())));
        }
    }

    @Test
    void aTextWithAQuotationMarkNeedsTheFullParser() {
        assertThat(PlainRecords.suffice("a,\"b\"".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    private static List<String> all(Records records) {
        List<String> all = new ArrayList<>();
        for (String[] record = records.next(); record != null; record = records.next()) {
            all.add(records.line() + ": " + String.join("|", record));
        }
        return all;
    }
}
