/**
 * Group-time effects of Callaway and Sant'Anna: the effect on each cohort in each period, from two-by-two comparisons with
 * controls, and averages of them. Errors come from influence functions, one number for each unit of analysis and effect.
 */
@NullMarked
package org.didactic.estimate.grouptime;

import org.jspecify.annotations.NullMarked;
