/**
 * What the numbers of a study are called and how they are put into words: labels of columns, periods and estimators,
 * stars, and verdicts that never read an interval across zero as "no effect".
 * {@link org.didactic.report.wording.StudyIndex} looks everything up.
 */
@NullMarked
package org.didactic.report.wording;

import org.jspecify.annotations.NullMarked;
