/**
 * What cannot be true together in a printed table: every printed number stands for all values within half a unit of its
 * last digit, and something is found only if none of them fit. {@link org.didactic.result.audit.Audit} has the checks.
 */
@NullMarked
package org.didactic.result.audit;

import org.jspecify.annotations.NullMarked;
