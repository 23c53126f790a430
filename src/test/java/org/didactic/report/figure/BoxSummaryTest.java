package org.didactic.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoxSummaryTest {

    /** R 4.2: {@code quantile(c(1, 2, 4, 8, 9, 100))} gives 2.5, 6 and 8.75. */
    @Test
    void quartilesAreOfTypeSevenAndWhiskersStopBeforeAnOutlier() {
        assertThat(BoxSummary.of(new double[] {1, 2, 4, 8, 9, 100})).isEqualTo(new BoxSummary(1, 2.5, 6, 8.75, 9));
    }

    @Test
    void aSingleValueIsItsOwnBox() {
        assertThat(BoxSummary.of(new double[] {7})).isEqualTo(new BoxSummary(7, 7, 7, 7, 7));
    }
}
