/**
 * The finished report: one self-contained HTML page, the same in Markdown, and the files of its tables and figures.
 * {@link org.didactic.report.page.ReportRenderer} is the way in.
 */
@NullMarked
package org.didactic.report.page;

import org.jspecify.annotations.NullMarked;
