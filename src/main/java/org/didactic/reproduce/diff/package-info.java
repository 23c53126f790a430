/**
 * What changed between two runs of a study, read from what they left: options, numbers, samples and verdicts.
 * {@link org.didactic.reproduce.diff.RunDiff} compares two {@link org.didactic.reproduce.diff.RecordedRun runs}.
 */
@NullMarked
package org.didactic.reproduce.diff;

import org.jspecify.annotations.NullMarked;
