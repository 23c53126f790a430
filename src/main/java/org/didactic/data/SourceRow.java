package org.didactic.data;

/**
 * A row of a source file, as the sample file names it.
 *
 * @param line the line in the file on which the row starts, from 1
 * @param unit the unit after merging; empty when the source has no unit column
 * @param time the period as text; empty when the source has none
 * @param within the further keys that the source has, joined by a slash
 * @param cells the whole row as read, to put equal keys into an order that does not depend on lines
 */
public record SourceRow(int line, String unit, String time, String within, String cells) {}
