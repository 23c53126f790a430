/**
 * What the numbers of one site are called and how they become short sentences, by rule: pure functions from the records of
 * {@code diagnose.site} and {@code diagnose.valuation}. {@link org.didactic.report.wording.site.SiteWords} speaks of a
 * site, {@link org.didactic.report.wording.site.ProgrammeWords} of the programme,
 * {@link org.didactic.report.wording.site.MarkerWords} of what would show that it works, here and in the report,
 * {@link org.didactic.report.wording.site.GainWords} of what either may be worth. METHODS.md lists the rules.
 */
@NullMarked
package org.didactic.report.wording.site;

import org.jspecify.annotations.NullMarked;
