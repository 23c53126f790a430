package org.didactic.report.page;

import org.didactic.report.figure.OutcomeFigure;

/** What the panels of a figure show, for the line below it. */
final class FigureCaption {
    private FigureCaption() {}

    static String of(OutcomeFigure figure, String level) {
        boolean both = figure.distribution() != null && figure.eventStudy() != null;
        String boxes = figure.distribution() == null
                ? ""
                : (both ? "A: e" : "E") + "ach point is one row of the data, the box runs from the first to the third"
                        + " quartile, the line in it is the median. ";
        String study = figure.eventStudy() == null
                ? ""
                : (both ? "B: " : "") + figure.eventStudy().title().toLowerCase(java.util.Locale.ROOT) + ", with "
                        + level + " intervals.";
        return (boxes + study).strip();
    }
}
