/**
 * The generator of the synthetic tables in {@code analyses/cls/data}.
 *
 * <p>{@link org.didactic.synthetic.MakeData} writes them; each outcome has one class that says how its values arise
 * ({@code FundedShare}, {@code SignpostedShare}, {@code PlannedShare}, {@code ExpenditureRate}) and each file one that
 * writes it as the official return would look. All randomness comes from {@code Draw}, which has no state.
 */
@NullMarked
package org.didactic.synthetic;

import org.jspecify.annotations.NullMarked;
