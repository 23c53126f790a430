/**
 * Text that came from a user or a file, made safe for HTML, Markdown, LaTeX and spreadsheets.
 * Whatever a report prints passes through {@link org.didactic.report.markup.Escape} exactly once for its format.
 */
@NullMarked
package org.didactic.report.markup;

import org.jspecify.annotations.NullMarked;
