/**
 * Who is treated, and how they differ from the others.
 * How covariates hang together (correlations, variance inflation), how adopters differ from others before anyone starts
 * (balance, adoption logit), and whether the treatment decides which outcomes are seen.
 */
@NullMarked
package org.didactic.diagnose.selection;

import org.jspecify.annotations.NullMarked;
