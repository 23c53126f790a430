/**
 * Where a piece of text stands in a file, and what to tell its author about it.
 * Every package reports problems in the types of this one: file, line, column, path, what is wrong, and a remedy.
 */
@NullMarked
package org.didactic.text;

import org.jspecify.annotations.NullMarked;
