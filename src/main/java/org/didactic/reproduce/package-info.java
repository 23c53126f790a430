/**
 * The manifest of inputs, outputs and hashes. Output folders are put into place whole or not at all, and nothing that an
 * earlier run did not write is ever removed.
 */
@NullMarked
package org.didactic.reproduce;

import org.jspecify.annotations.NullMarked;
