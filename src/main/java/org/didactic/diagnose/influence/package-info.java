/** Who carries an estimate: each treated unit and each cohort left out in turn, and what clusters weigh. */
@NullMarked
package org.didactic.diagnose.influence;

import org.jspecify.annotations.NullMarked;
