/** The numbers of site briefings under their ids: {@code BriefingNumbers} gathers them, {@code BriefingsCsv} writes them. */
@NullMarked
package org.didactic.result.briefing;

import org.jspecify.annotations.NullMarked;
