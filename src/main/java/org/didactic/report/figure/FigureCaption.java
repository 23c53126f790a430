package org.didactic.report.figure;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.didactic.report.wording.IntervalLevels;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** What the panels of a figure show, for the line below it. */
final class FigureCaption {

    private FigureCaption() {}

    static String of(OutcomeFigure figure) {
        @Nullable Distribution distribution = figure.distribution();
        @Nullable EventStudy study = figure.eventStudy();
        boolean both = distribution != null && study != null;
        String boxes = distribution == null ? "" : (both ? "A: e" : "E") + boxes(distribution);
        String points = study == null ? "" : (both ? "B: " : "") + points(study);
        return (boxes + points).strip();
    }

    private static String boxes(Distribution distribution) {
        String most = NumberText.count(Distribution.mostDrawn());
        String what = distribution.boxesAlone()
                ? "ach box runs from the first to the third quartile, the line in it is the median. Single rows are not shown"
                        + " and are not in the data file, since the data may not be passed on. "
                : "ach point is one row of the data, the box runs from the first to the third quartile, the line in it is"
                        + " the median. ";
        return what
                + (distribution.isDrawnInPart()
                        ? "Of a side with more than " + most + " rows, " + most
                                + " at even steps of rank are drawn and in the data file; the box rests on all. "
                        : "")
                + (distribution.levels() > distribution.groups().size()
                        ? "Of " + distribution.levels() + " levels, the "
                                + distribution.groups().size() + " with most rows are drawn. "
                        : "");
    }

    private static String points(EventStudy study) {
        Map<String, String> levels = new LinkedHashMap<>();
        study.series().forEach(each -> levels.put(each.name(), each.level()));
        return study.title().toLowerCase(Locale.ROOT) + ", with " + IntervalLevels.of(levels) + " intervals.";
    }
}
