/** Inference by drawing anew: seeded draws keyed by names, the wild cluster bootstrap, randomisation inference. */
@NullMarked
package org.didactic.estimate.resampling;

import org.jspecify.annotations.NullMarked;
