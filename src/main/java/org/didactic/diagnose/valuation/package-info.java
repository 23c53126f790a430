/** What effects may be worth: effect, volume and unit value carried through together, each with its range. */
@NullMarked
package org.didactic.diagnose.valuation;

import org.jspecify.annotations.NullMarked;
