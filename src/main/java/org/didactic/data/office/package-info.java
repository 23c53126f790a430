/**
 * Sheets of workbooks as offices save them (.xlsx, .ods), as rows of texts. Numbers are written in the shortest decimal
 * form, truths as TRUE and FALSE, dates as year-month-day; a formula gives the value that was saved with it. What is
 * larger than any table of statistics is refused before it is unpacked.
 */
@NullMarked
package org.didactic.data.office;

import org.jspecify.annotations.NullMarked;
