package org.didactic.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureDataTest {

    @Test
    void rowsHoldEveryPointInOrderAndTheReferenceAsZeroWithoutAnInterval() {
        OutcomeFigure figure = new OutcomeFigure(
                "fig",
                "t",
                "d",
                new Distribution(
                        "A",
                        "y",
                        List.of(new DistributionGroup(
                                "home", "CLS", "other", new double[] {3, 1}, new double[] {0.1}))),
                new EventStudy(
                        "B",
                        "y",
                        "x",
                        List.of(new EventStudy.Period("\u22121", true), new EventStudy.Period("0", false)),
                        List.of(new EventStudy.Series(
                                "twfe", "95 %", List.of(new EventStudy.Point(1, -0.25, -1e-7, 2e7))))));

        assertThat(FigureData.rows(figure))
                .containsExactly(
                        List.of("panel", "level", "group", "value", "series", "period", "estimate", "low", "high"),
                        List.of("A", "home", "other", "0.10000000000000001", "", "", "", "", ""),
                        List.of("A", "home", "CLS", "1", "", "", "", "", ""),
                        List.of("A", "home", "CLS", "3", "", "", "", "", ""),
                        List.of("B", "", "", "", "twfe", "\u22121", "0", "", ""),
                        List.of("B", "", "", "", "twfe", "0", "-0.25", "-9.9999999999999995E-8", "20000000"));
    }

    @Test
    void rowsUseTheFormatterTheyAreGiven() {
        List<List<String>> rows = FigureData.rows(Figures.small(), value -> "n");

        assertThat(rows.subList(1, rows.size()))
                .allSatisfy(row -> assertThat(row).contains("n"));
    }

    @Test
    void anEstimatorWithAnEstimateAtTheReferenceKeepsIt() {
        EventStudy study = new EventStudy(
                "B",
                "y",
                "x",
                List.of(new EventStudy.Period("\u22121", true)),
                List.of(
                        new EventStudy.Series("twfe", "95 %", List.of()),
                        new EventStudy.Series("varying base", "95 %", List.of(new EventStudy.Point(0, 2, 1, 3)))));

        assertThat(FigureData.rows(Figures.onlyEventStudy(study)).subList(1, 3))
                .containsExactly(
                        List.of("B", "", "", "", "twfe", "\u22121", "0", "", ""),
                        List.of("B", "", "", "", "varying base", "\u22121", "2", "1", "3"));
        assertThat(FigureRenderer.svg(Figures.onlyEventStudy(study))).contains("stroke=\"#d55e00\" stroke-width=\"2\"");
    }
}
