/**
 * The estimators, one class each, with their covariance and small-sample correction.
 * They take a panel and return records of numbers; files and pages are unknown to them.
 */
@NullMarked
package org.didactic.estimate;

import org.jspecify.annotations.NullMarked;
