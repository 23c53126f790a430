package org.didactic.estimate;

import java.util.List;

/**
 * How an inference by drawing anew came about.
 *
 * @param method {@code wild cluster bootstrap}, {@code multiplier bootstrap} or {@code randomisation}
 * @param weights the distribution of the weights; empty where nothing is weighted
 * @param draws how many draws were made, the observed one not counted
 * @param enumerated whether every possible draw was made once
 * @param seed what the draws follow from
 * @param groups how many clusters or units were drawn
 * @param redrawn how many draws gave no estimate of every term; they were replaced, or left out when every possible draw was
 *     made once
 * @param notes what a reader must know, as sentences
 */
public record Resampling(
        String method,
        String weights,
        int draws,
        boolean enumerated,
        long seed,
        int groups,
        int redrawn,
        List<String> notes) {}
