package org.didactic.panel;

import java.util.List;
import java.util.Map;

/**
 * The neighbours of units that a source lists, after reorganised units were merged.
 *
 * @param byUnit those that a panel has, each once and never the unit itself, in code-point order
 * @param unknown codes that no panel has, in code-point order
 */
public record ListedNeighbours(Map<String, List<String>> byUnit, List<String> unknown) {
    /** No list. */
    public static final ListedNeighbours NONE = new ListedNeighbours(Map.of(), List.of());

    /** Returns the neighbours of a unit; none where it is not listed. */
    public List<String> of(String unit) {
        return byUnit.getOrDefault(unit, List.of());
    }
}
