package org.didactic.panel;

import java.util.List;

/**
 * Units and times of rows in the panel's order; the arrays are not copied.
 *
 * @param units names by code point
 * @param unitOfRow index into {@code units}
 */
record PanelKeys(List<String> units, int[] unitOfRow, int[] timeOfRow) {}
