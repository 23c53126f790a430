package org.didactic.diagnose.sensitivity;

/** A restriction on how far parallel trends may fail, as strict as its bound is small. */
interface Restriction {

    /** Returns the confidence interval of the target under a bound of at least zero. */
    Interval interval(double bound);
}
