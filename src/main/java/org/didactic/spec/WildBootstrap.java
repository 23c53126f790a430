package org.didactic.spec;

/** The wild cluster bootstrap of linear estimators: how many draws, of what, from which seed. */
public record WildBootstrap(Weights weights, int draws, long seed) {

    /** The distribution of a cluster's weight. */
    public enum Weights {
        RADEMACHER,
        WEBB,
        MAMMEN
    }
}
