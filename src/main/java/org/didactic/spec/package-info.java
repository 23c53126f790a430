/**
 * The analysis file: read with positions, checked as a whole, and handed on as immutable records.
 * The JSON Schema for editors is generated from the same definitions.
 */
@NullMarked
package org.didactic.spec;

import org.jspecify.annotations.NullMarked;
