package org.didactic.report.figure.appendix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.didactic.report.figure.EventStudy;
import org.didactic.report.wording.IntervalLevels;

/** Puts an event study into words. */
record StudyWords(EventStudy study, DrawnScale scale) {

    /** Every estimate with its interval. */
    String description() {
        return study.series().stream()
                .filter(each -> !each.points().isEmpty())
                .map(this::series)
                .collect(Collectors.joining(" "));
    }

    private String series(EventStudy.Series series) {
        List<String> points = series.points().stream()
                .map(point -> study.periods().get(point.period()).label() + ": " + scale.number(point.estimate()) + " ("
                        + scale.number(point.low()) + " to " + scale.number(point.high()) + ")")
                .toList();
        return study.yLabel() + ", " + series.name() + ", by " + study.xLabel().toLowerCase(Locale.ROOT) + ": "
                + String.join("; ", points) + ".";
    }

    /** The levels of all intervals. */
    static String levels(List<NamedRun> runs) {
        Map<String, String> levels = new LinkedHashMap<>();
        runs.forEach(each -> levels.put(each.name(), each.level()));
        return IntervalLevels.of(levels);
    }
}
