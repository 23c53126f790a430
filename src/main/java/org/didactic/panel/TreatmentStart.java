package org.didactic.panel;

import org.didactic.data.Missing;

/** When a unit is first treated. */
public sealed interface TreatmentStart {

    /** The unit is never treated. */
    record Never() implements TreatmentStart {}

    /** The unit is treated from this time on; it may lie outside the panel's periods. */
    record At(int time) implements TreatmentStart {}

    /** Nobody knows; the unit's rows are left out with this reason. */
    record Unknown(Missing reason) implements TreatmentStart {}
}
