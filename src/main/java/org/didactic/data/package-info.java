/**
 * Tables from CSV sources: missing codes, expressions, spreading, joins and merged units.
 * Every cell is a value or is missing for a reason, and every row remembers the line it came from.
 */
@NullMarked
package org.didactic.data;

import org.jspecify.annotations.NullMarked;
