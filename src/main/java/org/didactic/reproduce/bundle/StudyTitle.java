package org.didactic.reproduce.bundle;

import org.didactic.spec.Analysis;

/** What a study is called. */
final class StudyTitle {
    private StudyTitle() {}

    /** Returns the title, or the id of a study that has none. */
    static String of(Analysis analysis) {
        return analysis.title().isBlank() ? analysis.study().value() : analysis.title();
    }
}
