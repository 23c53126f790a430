package org.didactic.report.wording.site;

import org.didactic.spec.MeasureSpec.Good;

/** Whether a fact is welcome: it colours the words and never changes them. */
public enum Tone {
    BETTER,
    WORSE,
    NEITHER;

    /** Returns the tone of a change: above zero for up, below it for down, zero for one that is not known. */
    static Tone of(double change, Good good) {
        if (change == 0 || good == Good.NEITHER) {
            return NEITHER;
        }
        return change > 0 == (good == Good.UP) ? BETTER : WORSE;
    }
}
