/**
 * What others found, as a small library of references beside the analysis file tells it: read from BibTeX or CSL-JSON, with
 * the fields that say how a study was made, what it found and how close it is to the setting at hand.
 */
@NullMarked
package org.didactic.report.evidence;

import org.jspecify.annotations.NullMarked;
