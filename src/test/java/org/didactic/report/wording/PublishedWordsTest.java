package org.didactic.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.didactic.result.published.VerdictCounts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "64   | 0 | 0 | All 64 printed cells agree",
                "1769 | 0 | 0 | All 1,769 printed cells agree",
                "61   | 3 | 0 | 61 of 64 printed cells agree; 3 differ",
                "61   | 1 | 0 | 61 of 62 printed cells agree; 1 differs",
                "61   | 3 | 2 | 61 of 66 printed cells agree; 3 differ and 2 cannot be compared",
                "61   | 0 | 2 | 61 of 63 printed cells agree; 2 cannot be compared",
                "1    | 1 | 0 | 1 of 2 printed cells agrees; 1 differs",
                "0    | 3 | 0 | None of the 3 printed cells agrees; 3 differ",
                "0    | 1 | 1 | None of the 2 printed cells agrees; 1 differs and 1 cannot be compared",
                "0    | 0 | 4 | None of the 4 printed cells can be compared",
                "0    | 0 | 0 | There are no printed cells",
                "1    | 0 | 0 | The only printed cell agrees",
                "0    | 1 | 0 | The only printed cell differs",
                "0    | 0 | 1 | The only printed cell cannot be compared"
            })
    void theSentenceFitsTheCounts(int agree, int differ, int incomparable, String sentence) {
        assertThat(PublishedWords.of(new VerdictCounts(agree, differ, incomparable)))
                .isEqualTo(sentence);
    }
}
