package org.didactic.estimate;

import java.util.List;

/**
 * What stands behind one event-time coefficient: one cohort's rows in it.
 *
 * @param key the event time or bin
 * @param cohort the first treated period
 * @param units names of the units with a used row in it, in the panel's order
 * @param rows used rows
 * @param weight the sum of regression weights, or the number of rows when unweighted
 */
public record SupportCell(int key, int cohort, List<String> units, int rows, double weight) {}
