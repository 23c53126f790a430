package org.didactic.reproduce.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.didactic.reproduce.RecordedNumbers;
import org.didactic.reproduce.RecordedRow;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersComparisonTest {
    private static final String HEADS =
            "id,outcome,estimator,term,estimate,std_error,p_value,conf_low,conf_high,n_obs\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,2,0.5,0.25,10     | a,2.0000000019,0.5,0.25,10     | true
            a,2,0.5,0.25,10     | a,2.0000000021,0.5,0.25,10     | false
            a,1e-12,0.5,0.25,10 | a,1.4e-10,0.5,0.25,10          | true
            a,1e-12,0.5,0.25,10 | a,6.1e-10,0.5,0.25,10          | false
            a,2,0.5,0,10        | a,2,0.5,9e-10,10               | true
            a,2,0.5,0,10        | a,2,0.5,1.1e-9,10              | false
            a,2,0.5,0.25,10     | a,2,,0.25,10                   | false
            a,2,,,10            | a,2,,,10                       | true
            a,2,0.5,0.25,10     | a,2,0.5,0.25,11                | false
            a,2,0.5,0.25,9999999999 | a,2,0.5,0.25,10000000000   | false
            """)
    void onlyWhatLiesBeyondTheToleranceDiffers(String recorded, String now, boolean same) {
        Deviations deviations = new Deviations();
        comparison(recorded, now).check(true, deviations);

        assertThat(deviations.isEmpty()).isEqualTo(same);
    }

    @Test
    void everyCellThatHoldsANumberCounts() {
        assertThat(comparison("a,2,0.5,0.25,10\nb,2,,,7", "a,2,0.5,0.25,10").count())
                .isEqualTo(6);
    }

    @Test
    void aTableWithoutRowsIsDamaged() {
        Deviations deviations = new Deviations();
        comparison("", "a,2,0.5,0.25,10").check(false, deviations);

        assertThat(deviations.all())
                .containsExactly(
                        new Deviation("results.csv", "a table of numbers by id", "something else", "damaged", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,1", "a,1,1,1,1\na,1,1,1,1", "\"a", "a,NaN,1,1,1"})
    void aTableThatIsNoneCannotBeRead(String rows) {
        assertThatThrownBy(() -> results(rows)).isInstanceOf(UserErrorException.class);
    }

    private static NumbersComparison comparison(String recorded, String now) {
        return new NumbersComparison("results.csv", results(recorded), results(now));
    }

    /** Gives each row a name, and an interval that is never there. */
    private static Map<String, RecordedRow> results(String rows) {
        String whole = rows.replaceAll("(?m)^([^,\n]+),([^,\n]*),([^,\n]*),([^,\n]*),", "$1,o,e,t,$2,$3,$4,,,");
        return RecordedNumbers.read((HEADS + whole + "\n").getBytes(StandardCharsets.UTF_8), "results.csv");
    }
}
