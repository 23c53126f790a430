/**
 * The pages for readers beside a study's report: one for each site and one that lists them.
 * {@link org.didactic.report.briefing.Briefings} is the way in. Sentences that say what numbers mean come from
 * {@code report.wording.site}; the templates hold fixed text.
 */
@NullMarked
package org.didactic.report.briefing;

import org.jspecify.annotations.NullMarked;
