package org.didactic.reproduce.diff;

import java.util.List;

/**
 * Differences of one kind.
 *
 * @param title such as {@code Options changed}
 * @param heads of the columns of its table
 * @param rows of the table, all of them
 */
public record DiffSection(String title, List<String> heads, List<List<String>> rows) {}
