/** The registry of diagnoses: everything that asks how far estimates are to be trusted, in the order of the results. */
@NullMarked
package org.didactic.diagnose.method;

import org.jspecify.annotations.NullMarked;
