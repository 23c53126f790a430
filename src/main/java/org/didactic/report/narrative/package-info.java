/**
 * The narrative: Markdown with FreeMarker whose numbers are bound to results by id.
 * {@link org.didactic.report.narrative.Narrative} expands it for a {@link org.didactic.report.narrative.Target}; mistakes
 * of the author come back with file, line and column. Templates can read nothing but the study folder and the bundled
 * ones, and compute nothing.
 */
@NullMarked
package org.didactic.report.narrative;

import org.jspecify.annotations.NullMarked;
