/** Which rows an estimation uses: the rules that leave rows out, treated rows by cell, clusters. */
@NullMarked
package org.didactic.estimate.sample;

import org.jspecify.annotations.NullMarked;
