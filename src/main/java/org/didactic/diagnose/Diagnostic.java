package org.didactic.diagnose;

import java.util.List;
import org.didactic.estimate.TermEstimate;

/**
 * Numbers on how far an estimate is to be trusted.
 *
 * @param outcome the outcome's id
 * @param estimator what stands in the middle of their ids, such as {@code twfe@yearly} or {@code selection}
 * @param observations rows of the sample behind them
 * @param units units of that sample
 * @param notes what a reader must know, as sentences
 */
public record Diagnostic(
        String outcome,
        String estimator,
        List<TermEstimate> numbers,
        int observations,
        int units,
        List<String> notes) {}
