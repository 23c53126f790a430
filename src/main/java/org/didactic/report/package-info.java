/**
 * Tables, figures and the narrative with bound numbers, written as HTML, Markdown, CSV, LaTeX, SVG and PNG.
 * Templates compute nothing; one formatter prints every number.
 */
@NullMarked
package org.didactic.report;

import org.jspecify.annotations.NullMarked;
