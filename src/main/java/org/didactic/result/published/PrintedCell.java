package org.didactic.result.published;

import org.didactic.text.Position;

/**
 * A cell of a printed table, or a number of a text.
 *
 * @param position where the file has it
 * @param table the name of the table; cells of one table may be held against each other
 * @param row a period such as {@code -4}, {@code att}, {@code pretrend}, another term, or the name of a variable; empty for
 *     what belongs to the whole column
 * @param estimator the column of the table; empty for a summary of data
 * @param printed what stands there; for a note its sentence
 * @param pOf for a p, the printed statistic it is said to be of ({@code t}); may be empty
 * @param dfClaimed the degrees of freedom that are claimed for it; may be empty
 */
public record PrintedCell(
        Position position,
        String table,
        String row,
        String estimator,
        PrintedStatistic statistic,
        String printed,
        String pOf,
        String dfClaimed) {}
