package org.didactic.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.didactic.report.figure.Distribution;
import org.didactic.report.figure.EventStudy;
import org.didactic.report.wording.StudyIndex;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.OutcomeSpec.Scale;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** Puts a figure into words for those who do not see it. */
final class FigureWords {
    private FigureWords() {}

    static String of(
            StudyIndex index, OutcomeSpec outcome, @Nullable Distribution distribution, @Nullable EventStudy study) {
        List<String> sentences = new ArrayList<>();
        if (distribution != null) {
            sentences.add("Unadjusted values of treated and other "
                    + index.unit(outcome).many()
                    + (distribution.boxesAlone() ? " as boxes." : " as boxes over points."));
        }
        if (study != null) {
            int decimals = outcome.scale() == Scale.PROPORTION ? 0 : 2;
            for (EventStudy.Series series : study.series()) {
                List<String> points = series.points().stream()
                        .map(point -> study.periods().get(point.period()).label() + ": "
                                + NumberText.page(point.estimate(), decimals) + " ("
                                + NumberText.page(point.low(), decimals) + " to "
                                + NumberText.page(point.high(), decimals) + ")")
                        .toList();
                sentences.add(study.yLabel() + ", " + series.name() + ", by "
                        + study.xLabel().toLowerCase(Locale.ROOT) + ", with " + series.level()
                        + " intervals: " + String.join("; ", points) + ".");
            }
        }
        return String.join(" ", sentences);
    }
}
