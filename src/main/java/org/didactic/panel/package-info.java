/**
 * From the sources to panels: merged units, joins, derived columns and cleaning steps in the declared order, keys, and when
 * each unit is first treated. A panel is what an estimator sees, and it knows which source rows stand behind its rows.
 */
@NullMarked
package org.didactic.panel;

import org.jspecify.annotations.NullMarked;
