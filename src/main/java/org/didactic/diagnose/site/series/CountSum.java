package org.didactic.diagnose.site.series;

import java.util.List;

/**
 * Counts that add up, by their places in a list of counts.
 *
 * @param parts at least one
 */
record CountSum(int total, List<Integer> parts) {}
