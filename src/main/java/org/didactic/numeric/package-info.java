/**
 * Linear algebra, distributions and quantiles on plain arrays, with sums in a fixed order.
 * Nothing here knows of panels or studies, and no NaN leaves this package.
 */
@NullMarked
package org.didactic.numeric;

import org.jspecify.annotations.NullMarked;
