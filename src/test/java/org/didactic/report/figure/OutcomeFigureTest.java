package org.didactic.report.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeFigureTest {

    @Test
    void anEmptyFigureAndABadPrefixAreRefused() {
        Distribution distribution = Figures.small().distribution();

        assertThatThrownBy(() -> new OutcomeFigure("fig", "t", "d", null, null)).hasMessageContaining("(fig)");
        assertThatThrownBy(() -> new OutcomeFigure("1 fig", "t", "d", distribution, null))
                .hasMessageContaining("(1 fig)");
    }

    @Test
    void onlyFiniteNumbersAndPeriodsThatExistAreShown() {
        assertThatThrownBy(() -> new EventStudy.Point(0, 1, Double.NaN, 2)).hasMessageContaining("finite");
        assertThatThrownBy(() -> new DistributionGroup("", "a", "b", new double[] {1 / 0.0}, new double[0]))
                .hasMessageContaining("finite");
        assertThatThrownBy(() -> new EventStudy(
                        "t",
                        "y",
                        "x",
                        List.of(new EventStudy.Period("0", false)),
                        List.of(new EventStudy.Series("s", "95 %", List.of(new EventStudy.Point(1, 0, 0, 0))))))
                .hasMessageContaining("no such period (1)");
    }

    @Test
    void aGroupKeepsItsOwnSortedCopyOfTheValues() {
        double[] values = {2, 1};
        DistributionGroup group = new DistributionGroup("", "a", "b", values, values);
        values[0] = 9;
        group.treated()[0] = 7;

        assertThat(group.treated()).containsExactly(1, 2);
        assertThat(group).isEqualTo(new DistributionGroup("", "a", "b", new double[] {1, 2}, new double[] {2, 1}));
    }
}
