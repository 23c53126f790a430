package org.didactic.panel;

import java.util.List;

/**
 * Units of a source that became another.
 *
 * @param source the source's id
 * @param into the unit that took their place
 * @param from the units that the source has, by code point
 * @param rows rows of the source that changed their unit or were added to others
 */
public record UnitMergeReport(String source, String into, List<String> from, int rows) {}
