package org.didactic.reproduce.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersComparisonTest {
    private static final String HEADS = "id,estimate,std_error,p_value,n_obs\n";

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
            a,2,0.5,0.25,10     | a,2,0.5,0.25,10.0              | false
            a,2,0.5,0.25,10     | a,NaN,0.5,0.25,10              | false
            """)
    void onlyWhatLiesBeyondTheToleranceDiffers(String recorded, String now, boolean same) {
        Deviations deviations = new Deviations();
        comparison(recorded, now).check(true, deviations);

        assertThat(deviations.isEmpty()).isEqualTo(same);
    }

    @Test
    void everyCellThatHoldsANumberCounts() {
        assertThat(comparison("a,2,0.5,0.25,10\nb,2,,,7", "").count()).isEqualTo(6);
    }

    @Test
    void aTableThatIsNoneIsDamaged() {
        for (String rows : new String[] {"a,1", "a,1,1,1,1\na,1,1,1,1", "\"a"}) {
            Deviations deviations = new Deviations();
            comparison(rows, "a,2,0.5,0.25,10").check(false, deviations);

            assertThat(deviations.all())
                    .containsExactly(new Deviation(
                            "results.csv", "a table of numbers by id", "something else", "damaged", false));
        }
    }

    private static NumbersComparison comparison(String recorded, String now) {
        return new NumbersComparison(results(recorded), results(now));
    }

    private static RecordedResults results(String rows) {
        return RecordedResults.read((HEADS + rows + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
