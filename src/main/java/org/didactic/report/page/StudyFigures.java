package org.didactic.report.page;

import org.didactic.report.figure.Figure;
import org.didactic.report.wording.StudyIndex;
import org.jspecify.annotations.Nullable;

/** Finds the figure that a key of the narrative means. */
final class StudyFigures {
    private StudyFigures() {}

    /** Returns the figure, proportions in per cent, or null when there is nothing to draw. */
    static @Nullable Figure of(StudyIndex index, String key, String idPrefix) {
        return OutcomeFigures.of(index, key, idPrefix);
    }

    /** Returns the figure with its values as they are stored, for the data file: proportions from 0 to 1. */
    static @Nullable Figure stored(StudyIndex index, String key, String idPrefix) {
        return OutcomeFigures.stored(index, key, idPrefix);
    }
}
