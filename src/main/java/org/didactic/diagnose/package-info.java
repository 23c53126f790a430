/**
 * What tells how far estimates are to be trusted. A {@code Diagnosis} looks at the {@code Evidence} of a study and gives
 * numbers of its own ({@code Diagnostic}); each kind lives in a package below this one. A {@code DesignCheck} turns what is
 * known into findings with a stable identifier, a severity and a remedy; the analysis file may accept it with a reason.
 */
@NullMarked
package org.didactic.diagnose;

import org.jspecify.annotations.NullMarked;
