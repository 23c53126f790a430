package org.didactic.diagnose.valuation;

import java.util.List;
import java.util.Map;

/**
 * What the effects may be worth.
 *
 * @param programme for all sites together, in the order of the analysis file
 * @param sites by unit, in the order of the briefings
 */
public record Valuation(List<Gain> programme, Map<String, List<Gain>> sites) {}
