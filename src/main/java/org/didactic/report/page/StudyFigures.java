package org.didactic.report.page;

import org.didactic.report.figure.Figure;
import org.didactic.report.figure.appendix.AppendixFigures;
import org.didactic.report.figure.appendix.FigureRequest;
import org.didactic.report.narrative.ExhibitFamily;
import org.didactic.report.narrative.Target.Exhibit.Kind;
import org.didactic.report.wording.StudyIndex;
import org.jspecify.annotations.Nullable;

/** Finds the figure that a key of the narrative means. */
final class StudyFigures {
    private StudyFigures() {}

    /** Returns the figure, proportions in per cent, or null when there is nothing to draw. */
    static @Nullable Figure of(StudyIndex index, String key, String idPrefix) {
        ExhibitFamily family = ExhibitFamily.of(Kind.FIGURE, key);
        return family == null ? OutcomeFigures.of(index, key, idPrefix) : ofFamily(index, family, key, idPrefix, false);
    }

    /** Returns the figure with its values as they are stored, for the data file: proportions from 0 to 1. */
    static @Nullable Figure stored(StudyIndex index, String key, String idPrefix) {
        ExhibitFamily family = ExhibitFamily.of(Kind.FIGURE, key);
        return family == null
                ? OutcomeFigures.stored(index, key, idPrefix)
                : ofFamily(index, family, key, idPrefix, true);
    }

    private static @Nullable Figure ofFamily(
            StudyIndex index, ExhibitFamily family, String key, String idPrefix, boolean stored) {
        return AppendixFigures.of(family, new FigureRequest(index, ExhibitFamily.subject(key), idPrefix, stored));
    }
}
