package org.didactic.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    /** Keeps the labels instead of drawing them. */
    private static final class Written implements Canvas {

        private final List<Label> labels = new ArrayList<>();

        @Override
        public Graphics2D graphics() {
            return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        }

        @Override
        public void write(Label label) {
            labels.add(label);
        }
    }

    @ParameterizedTest
    @CsvSource({"6, \u22125 to \u22124", "20, 2016", "20, 2016-17", "12, 2016 to 2017", "25, \u221212 and earlier"})
    void periodLabelsNeverTouchAndTheReferenceIsAmongThem(int count, String text) {
        List<EventStudy.Period> periods = IntStream.range(0, count)
                .mapToObj(i -> new EventStudy.Period(text, i == count / 2))
                .toList();
        PlotFrame frame = new PlotFrame(500, 70, 590, 300, ValueAxis.covering(0, 1, 8, true));
        Written canvas = new Written();
        double slot = 590.0 / count;

        new PeriodLabels(periods, slot).draw(canvas, frame);

        List<Label> first = canvas.labels.stream()
                .filter(label -> label.baseline() < frame.bottom() + 25 && label.baseline() > frame.bottom())
                .toList();
        assertThat(first).isNotEmpty().anyMatch(label -> Math.abs(label.x() - (500 + (count / 2 + 0.5) * slot)) < 1e-9);
        for (int i = 1; i < first.size(); i++) {
            assertThat(first.get(i).x() - first.get(i).lead())
                    .isGreaterThan(first.get(i - 1).x() + first.get(i - 1).lead() + 5);
        }
    }

    @Test
    void everyLabelOfACrowdedFigureLiesInsideIt() {
        Written canvas = new Written();
        OutcomeFigure figure = Figures.withPoints(30);
        FigureLayout layout = FigureLayout.of(figure);

        new DistributionPanel(figure.distribution(), layout.left(), "A").draw(canvas);
        new EventStudyPanel(figure.eventStudy(), layout.right(), "B").draw(canvas);

        assertThat(canvas.labels).hasSizeGreaterThan(30).allSatisfy(label -> {
            double from = (label.upwards() ? label.baseline() : label.x()) - label.lead();
            assertThat(from).isNotNegative();
            assertThat(from + label.width()).isLessThanOrEqualTo(label.upwards() ? 430 : 1120);
        });
    }

    @Test
    void aTextTooWideForItsLinesIsCutWithAnEllipsis() {
        TextFit fit = new TextFit(FigureFont.REGULAR, 60);

        assertThat(fit.lines("Direct payments", 13.5, 2)).containsExactly("Direct", "payments");
        assertThat(fit.lines("Incomprehensibilities", 13.5, 2))
                .singleElement()
                .asString()
                .endsWith("\u2026");
    }
}
