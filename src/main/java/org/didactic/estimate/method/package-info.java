/** The registry of estimators. */
@NullMarked
package org.didactic.estimate.method;

import org.jspecify.annotations.NullMarked;
