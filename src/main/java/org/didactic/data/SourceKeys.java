package org.didactic.data;

import java.util.List;
import java.util.Map;

/**
 * The columns that tell a panel's rows apart, as a source of that panel sees them.
 *
 * @param unit the unit's column
 * @param time the time's column
 * @param within the further keys
 * @param mergedInto the unit that takes the place of a reorganised one
 */
public record SourceKeys(String unit, String time, List<String> within, Map<String, String> mergedInto) {}
