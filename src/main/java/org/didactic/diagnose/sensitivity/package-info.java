/**
 * How far parallel trends may fail before a conclusion falls, after Rambachan and Roth (2023).
 * {@link org.didactic.diagnose.sensitivity.RelativeMagnitudes} bounds the failure by what was seen before the start,
 * {@link org.didactic.diagnose.sensitivity.Smoothness} by how much its slope may change from one period to the next.
 */
@NullMarked
package org.didactic.diagnose.sensitivity;

import org.jspecify.annotations.NullMarked;
