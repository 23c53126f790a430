/** Where the estimators of an outcome part, and what in their making could be the reason. */
@NullMarked
package org.didactic.diagnose.agreement;

import org.jspecify.annotations.NullMarked;
