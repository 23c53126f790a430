/**
 * One number a unit and period of each measure, and which of them may be shown: {@code ShownSeries} adds up and divides the
 * rows of panels, {@code HiddenCells} decides what small counts hide.
 */
@NullMarked
package org.didactic.diagnose.site.series;

import org.jspecify.annotations.NullMarked;
