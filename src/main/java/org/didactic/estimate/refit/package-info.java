/**
 * Estimates made again for other starts of the treatment, from what does not depend on the starts: the rows, the outcome and
 * all regressors but those of the treatment are worked out once, so that thousands of assignments can be compared.
 */
@NullMarked
package org.didactic.estimate.refit;

import org.jspecify.annotations.NullMarked;
