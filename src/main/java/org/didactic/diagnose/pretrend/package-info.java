/**
 * What the effects before the start can tell and what they could have missed: averages and joint tests by other conventions,
 * the drift that the test would have seen, the bias that such a drift would leave, and bands that hold for all event times at
 * once.
 */
@NullMarked
package org.didactic.diagnose.pretrend;

import org.jspecify.annotations.NullMarked;
