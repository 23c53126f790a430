package org.didactic.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.didactic.report.figure.Distribution;
import org.didactic.report.figure.DistributionGroup;
import org.didactic.report.figure.EventStudy;
import org.didactic.report.figure.OutcomeFigure;
import org.didactic.report.wording.StudyIndex;
import org.junit.jupiter.api.Test;

class FigureContentTest {
    private final StudyIndex index = new StudyIndex(StudyFixture.small().build());

    @Test
    void aProportionIsDrawnInPerCentAndStoredAsItIs() {
        double drawn = first(Objects.requireNonNull(OutcomeFigures.of(index, "funded", "figure-1")));
        double stored = first(Objects.requireNonNull(OutcomeFigures.stored(index, "funded", "figure-1")));
        assertThat(stored).isNotZero();
        assertThat(drawn).isEqualTo(100 * stored);
        assertThat(index.study().results().rows())
                .anySatisfy(row -> assertThat(row.value())
                        .isInstanceOfSatisfying(
                                org.didactic.estimate.Value.Estimated.class,
                                effect -> assertThat(effect.estimate()).isEqualTo(stored)));
    }

    @Test
    void theCaptionSaysOfHowManyLevelsTheDrawnOnesAre() {
        List<DistributionGroup> groups = new ArrayList<>();
        for (int i = 0; i < Distribution.MOST_LEVELS; i++) {
            groups.add(new DistributionGroup("Level " + i, "CLS", "other", new double[] {i}, new double[] {i}));
        }
        Distribution some = new Distribution("Unadjusted", "y", groups, 14, Distribution.Shown.VALUES);
        assertThat(new OutcomeFigure("f", "t", "d", some, null).text().caption())
                .contains("Of 14 levels, the 6 with most rows are drawn.");
        assertThat(new OutcomeFigure("f", "t", "d", new Distribution("Unadjusted", "y", groups), null)
                        .text()
                        .caption())
                .doesNotContain("levels");
    }

    private static double first(OutcomeFigure figure) {
        EventStudy study = Objects.requireNonNull(figure.eventStudy());
        return study.series().get(0).points().get(0).estimate();
    }
}
