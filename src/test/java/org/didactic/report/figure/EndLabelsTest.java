package org.didactic.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.didactic.report.figure.EndLabels.Box;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class EndLabelsTest {
    private static final EndLabels COLUMN = new EndLabels(20, 240);

    @Test
    void labelsThatHaveRoomStandWhereTheyWant() {
        assertThat(COLUMN.middles(List.of(new Box(200, 16), new Box(60, 16)))).containsExactly(200.0, 60.0);
    }

    @Test
    void labelsThatWantOnePlaceShareTheWay() {
        assertThat(COLUMN.middles(List.of(new Box(100, 10), new Box(100, 20)))).containsExactly(92.5, 107.5);
    }

    @Test
    void aLabelAtTheEdgeStaysInside() {
        assertThat(COLUMN.middles(List.of(new Box(0, 16), new Box(250, 16)))).containsExactly(28.0, 232.0);
    }

    @RepeatedTest(40)
    void noLabelTouchesAnother(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            boxes.add(new Box(240 * random.nextDouble(), 16 + 16 * random.nextInt(2)));
        }
        List<Double> middles = COLUMN.middles(boxes);
        List<Integer> downwards = IntStream.range(0, boxes.size())
                .boxed()
                .sorted(Comparator.comparingDouble(middles::get))
                .toList();
        double free = 20;
        for (int each : downwards) {
            double half = boxes.get(each).height() / 2;
            assertThat(middles.get(each) - half).isGreaterThanOrEqualTo(free - 1e-9);
            free = middles.get(each) + half;
        }
        assertThat(free).isLessThanOrEqualTo(240 + 1e-9);
    }
}
