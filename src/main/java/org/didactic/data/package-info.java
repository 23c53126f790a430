/**
 * Tables from CSV sources: missing codes, expressions, joins, merged units and cleaning steps, in the declared order.
 * Every cell is a value or is missing for a reason, and every row remembers the line it came from.
 */
@NullMarked
package org.didactic.data;

import org.jspecify.annotations.NullMarked;
