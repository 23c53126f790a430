/**
 * Units, periods, cohorts and event times, and the sample ledger that accounts for every row.
 * A panel is what an estimator sees; where its numbers came from is settled by then.
 */
@NullMarked
package org.didactic.panel;

import org.jspecify.annotations.NullMarked;
