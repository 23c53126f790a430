package org.didactic.report.table;

import java.util.List;
import org.didactic.report.wording.StudyIndex;

/** A restriction on how trends may part. */
enum TrendBound {
    RELATIVE("rm", "relative magnitudes", "M\u0304"),
    SMOOTHNESS("sd", "smoothness", "M");

    private final String id;
    private final String words;
    private final String bound;

    TrendBound(String id, String words, String bound) {
        this.id = id;
        this.words = words;
        this.bound = bound;
    }

    /** Returns its name on a page. */
    String words() {
        return words;
    }

    /** Returns the symbol of its bound. */
    String bound() {
        return bound;
    }

    /** Returns the name of the diagnostics that are intervals under it. */
    String sensitivity() {
        return "sensitivity_" + id;
    }

    /** Returns the name of the diagnostics that are the bounds from which on zero is among them. */
    String breakdown() {
        return "breakdown_" + id;
    }

    /** Returns the bounds that the analysis asks for. */
    List<Double> grid(StudyIndex index) {
        var asked = index.analysis().robustness().sensitivity();
        return asked == null ? List.of() : this == RELATIVE ? asked.relative() : asked.smoothness();
    }
}
