package org.didactic.bench;

/** Random numbers by their place: the one at a place depends on the seed and the place alone. */
record CounterDraws(long seed) {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    /** Returns a number between 0 and 1. */
    double uniform(long place) {
        return (mix(mix(seed) + GOLDEN_GAMMA * (place + 1)) >>> 11) * 0x1.0p-53;
    }

    /** Returns a number near the normal distribution of mean 0 and variance 1: a sum of uniform ones. */
    double bell(long place) {
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            sum += uniform(4 * place + i);
        }
        return (sum - 2) * Math.sqrt(3);
    }

    private static long mix(long z) {
        long mixed = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
