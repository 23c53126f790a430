package org.didactic.spec;

import java.util.List;
import java.util.Map;

/**
 * Adopters drawn at random among the never treated, who have no effect: how often a method says that they have one.
 *
 * @param draws how many times adopters are drawn
 * @param seed what the draws follow from
 * @param cohorts how many adopters start when, ascending; empty for the cohorts of the study
 * @param wildDraws draws of each wild cluster bootstrap
 * @param covariances whose p-values are counted
 */
public record FalseAlarms(
        int draws, long seed, Map<Integer, Integer> cohorts, int wildDraws, List<Reference> covariances) {

    /** What a p-value rests on. */
    public enum Reference {
        /** The plain sandwich of clusters with fixest's small-sample factor, t(G − 1). */
        CR1("CR1"),
        /** Bell and McCaffrey's covariance with degrees of freedom of its own. */
        CR2("CR2"),
        /** The wild cluster bootstrap with Rademacher weights and the null imposed. */
        WILD("wild");

        private final String word;

        Reference(String word) {
            this.word = word;
        }

        /** Returns the word in the analysis file and in the ids of numbers. */
        public String word() {
            return word;
        }
    }
}
