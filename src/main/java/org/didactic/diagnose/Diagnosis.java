package org.didactic.diagnose;

import java.util.List;

/** One way of asking how far estimates are to be trusted. A new one is one class and one line in {@code Diagnoses}. */
public interface Diagnosis {

    /** Returns the numbers that the analysis asks for, in the order of outcomes and estimators; none when it does not ask. */
    List<Diagnostic> of(Evidence evidence);
}
