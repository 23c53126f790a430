/**
 * What must not change an estimate: the order of rows, names, units of measurement, constants, the calendar, empty cohorts
 * and threads; and that designs without an answer end in a reason.
 */
@NullMarked
package org.didactic.estimate.invariance;

import org.jspecify.annotations.NullMarked;
