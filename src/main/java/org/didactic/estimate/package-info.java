/**
 * What is estimated and what comes out: tasks, estimations and their parts. The methods live in the packages below, one
 * class each, and are listed in {@code method}. Files and pages are unknown here.
 */
@NullMarked
package org.didactic.estimate;

import org.jspecify.annotations.NullMarked;
