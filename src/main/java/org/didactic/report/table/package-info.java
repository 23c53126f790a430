/**
 * The tables of a report as records, and their four forms: HTML, Markdown, LaTeX and CSV.
 * A {@link org.didactic.report.table.Table} holds printed text and, apart from it, the data in full precision.
 */
@NullMarked
package org.didactic.report.table;

import org.jspecify.annotations.NullMarked;
