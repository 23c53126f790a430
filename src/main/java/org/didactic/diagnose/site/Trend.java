package org.didactic.diagnose.site;

import java.util.List;
import org.didactic.estimate.Value;

/**
 * A quantity by period.
 *
 * @param times ascending
 * @param values one a time: {@link Value.Plain}, or {@link Value.NotIdentified} with the reason, which is
 *     {@link SmallCounts#HIDDEN} for a number that small counts hide
 */
public record Trend(List<Integer> times, List<Value> values) {}
