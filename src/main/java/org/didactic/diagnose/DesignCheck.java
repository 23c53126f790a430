package org.didactic.diagnose;

import java.util.List;

/** A question about the design that a careful reader would ask, with a stable id. A new check is one class and one line in {@link DesignChecks}. */
public sealed interface DesignCheck {

    /** Returns the id by which findings, reports and {@code accept} know it. */
    String id();

    /** Returns how much a finding matters. */
    Finding.Severity severity();

    /** A check that needs the data alone. */
    non-sealed interface OnData extends DesignCheck {

        /** Returns what was found, in a fixed order; empty when all is well. */
        List<Finding> evaluate(StudyDesign design);
    }

    /** A check that needs the estimates. */
    non-sealed interface OnEstimates extends DesignCheck {

        /** Returns what was found, in a fixed order; empty when all is well. */
        List<Finding> evaluate(StudyDesign design, Evidence evidence);
    }
}
