package org.didactic.diagnose.site;

import org.jspecify.annotations.Nullable;

/**
 * A unit that is like a site.
 *
 * @param unit its code
 * @param name what readers call it
 * @param distance the Euclidean distance in standardised covariates at baseline, null for a listed neighbour
 */
public record Neighbour(String unit, String name, @Nullable Double distance) {}
