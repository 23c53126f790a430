package org.didactic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
    @Test
    void cellsThatNeedQuotesHaveThem() {
        assertThat(new CsvText().row(List.of("a", "", "b,c", "d\"e")).cell("f").endRow())
                .hasToString("a,,\"b,c\",\"d\"\"e\"\nf\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|'/c calc'!A0", "+1", "@SUM(A1)", "\tx", "\rx", "-1+2", "-A", "-"})
    void aTextThatASpreadsheetTakesForAFormulaIsGuarded(String text) {
        assertThat(CsvText.guarded(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "-0.5", "-.5", "-1e-9", "Ashby", "E06000001", "a=b"})
    void numbersAndNamesStayAsTheyAre(String text) {
        assertThat(CsvText.guarded(text)).isEqualTo(text);
    }
}
