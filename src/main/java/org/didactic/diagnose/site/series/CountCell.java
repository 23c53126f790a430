package org.didactic.diagnose.site.series;

import org.jspecify.annotations.Nullable;

/**
 * A count of one unit and period.
 *
 * @param count null where it is missing
 * @param withheld whether it is missing because its publisher hides it
 */
record CountCell(@Nullable Double count, boolean withheld) {}
