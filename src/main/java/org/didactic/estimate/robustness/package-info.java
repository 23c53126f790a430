/**
 * Estimators run again in other circumstances: windows, a start moved back in time, single event times, and the variants
 * that a referee would try. A kind of run is one class that plans it and one line in {@link Runs}.
 */
@NullMarked
package org.didactic.estimate.robustness;

import org.jspecify.annotations.NullMarked;
