package org.didactic.panel;

/**
 * How many cells of a column a cleaning step changed.
 *
 * @param step what the step does, in words: {@code above the 0.99 quantile}, {@code equal to 0 or 1}
 * @param moved cells set to a bound
 * @param blanked cells made missing
 */
public record CleaningCount(String column, String step, int moved, int blanked) {}
