package org.didactic.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Figures to test with; every value follows from a formula. */
final class Figures {

    private Figures() {}

    static OutcomeFigure small() {
        Distribution distribution = new Distribution(
                "Unadjusted site-years",
                "Share, %",
                List.of(new DistributionGroup("", "joined", "other", new double[] {30, 10, 20}, ramp(8, 5, 60))));
        return new OutcomeFigure("fig-small", "A & B fell", "Panel A: <boxes>.", distribution, eventStudy(3, 1, 1));
    }

    static OutcomeFigure withPoints(int count) {
        DistributionGroup one =
                new DistributionGroup("Community", "CLS", "other", ramp(count, 0, 90), ramp(count, 5, 100));
        DistributionGroup two = new DistributionGroup("Hospital", "CLS", "other", ramp(3, 0, 90), ramp(40, 5, 100));
        return new OutcomeFigure(
                "fig-large", "t", "d", new Distribution("A", "y", List.of(one, two)), eventStudy(20, 9, 4));
    }

    static OutcomeFigure onlyEventStudy(EventStudy study) {
        return new OutcomeFigure("fig-b", "t", "d", null, study);
    }

    /** Estimates that grow with the period; the last series lacks its last period. */
    static EventStudy eventStudy(int periodCount, int reference, int seriesCount) {
        List<EventStudy.Period> periods = IntStream.range(0, periodCount)
                .mapToObj(i -> new EventStudy.Period(
                        Integer.toString(i - reference - 1).replace('-', '\u2212'), i == reference))
                .toList();
        List<EventStudy.Series> series = new ArrayList<>();
        for (int k = 0; k < seriesCount; k++) {
            List<EventStudy.Point> points = new ArrayList<>();
            for (int i = 0; i < periodCount - (k == seriesCount - 1 ? 1 : 0); i++) {
                if (i != reference) {
                    double estimate = 0.1 * (i - reference) + 0.01 * k;
                    points.add(new EventStudy.Point(i, estimate, estimate - 0.15, estimate + 0.2));
                }
            }
            series.add(new EventStudy.Series("Estimator " + (k + 1), "95 %", points));
        }
        return new EventStudy("Change", "Effect", "Years since adoption", periods, series);
    }

    static double[] ramp(int count, double from, double to) {
        return IntStream.range(0, count)
                .mapToDouble(i -> from + (to - from) * ((i * 37) % count) / Math.max(1, count - 1))
                .toArray();
    }
}
