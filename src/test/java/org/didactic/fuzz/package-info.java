/**
 * Fuzz: small sound studies, mutated by a seed in their analysis file and data, end in success or in a clear error. A
 * single case runs again with {@code -Dfuzz.case=N}, other cases than those of every build with {@code -Dfuzz.seed=S}
 * and {@code -Dfuzz.cases=COUNT}.
 */
@NullMarked
package org.didactic.fuzz;

import org.jspecify.annotations.NullMarked;
