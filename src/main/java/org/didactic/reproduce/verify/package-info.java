/**
 * Whether a report is what its manifest says, and comes out the same again: packages are unpacked without trust in them,
 * hashes are checked before anything is run, and what is run is this program, never one that a package carries.
 */
@NullMarked
package org.didactic.reproduce.verify;

import org.jspecify.annotations.NullMarked;
