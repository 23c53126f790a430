package org.didactic.data;

import java.util.List;

/**
 * The different texts of a column in order.
 *
 * @param texts sorted by code point
 * @param ofRow the place of each cell's text in {@code texts}, -1 for a missing cell; not copied
 */
public record RankedTexts(List<String> texts, int[] ofRow) {}
