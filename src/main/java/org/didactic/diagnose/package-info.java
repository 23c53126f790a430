/**
 * Design checks on timing, clusters, support, collinearity, samples and selection.
 * A check has a stable identifier, a severity and a remedy; the analysis file may accept it with a reason.
 */
@NullMarked
package org.didactic.diagnose;

import org.jspecify.annotations.NullMarked;
