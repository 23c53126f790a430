/**
 * The manifest of inputs, outputs and hashes, and what is built on it: verification, bundles and comparison of runs.
 * Output folders are put into place whole or not at all.
 */
@NullMarked
package org.didactic.reproduce;

import org.jspecify.annotations.NullMarked;
