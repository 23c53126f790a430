/**
 * Design checks and robustness runs: timing, support, collinearity, placebo, windows and selection.
 * A check has a stable identifier, a severity and a remedy.
 */
@NullMarked
package org.didactic.diagnose;

import org.jspecify.annotations.NullMarked;
