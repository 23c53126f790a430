package org.didactic.spec;

/** The multiplier bootstrap of group-time effects, which gives uniform bands. */
public record MultiplierBootstrap(int draws, long seed) {}
