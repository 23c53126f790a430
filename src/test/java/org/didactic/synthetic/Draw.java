package org.didactic.synthetic;

/**
 * A random number with a name. The name is a path such as requests / noise / authority 12 / year 2019; the number
 * depends on the path alone, so that a change to one variable leaves every other one as it was.
 *
 * <p>The mixing function is the finaliser of SplitMix64 (Steele, Lea and Flood 2014). Logarithm, root and cosine come
 * from {@link StrictMath}, hence the same bits on every machine.
 */
record Draw(long key) {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double TO_UNIT_INTERVAL = 0x1.0p-53;

    /** The root of all paths below a seed. */
    static Draw seeded(long seed) {
        return new Draw(mix(seed + GOLDEN_GAMMA));
    }

    /** The path one step further, by number. */
    Draw at(int step) {
        return new Draw(mix(key + GOLDEN_GAMMA * (2L * step + 1)));
    }

    /** The path one step further, by name. */
    Draw at(String step) {
        long hash = key;
        for (int i = 0; i < step.length(); i++) {
            hash = mix(hash ^ step.charAt(i)) + GOLDEN_GAMMA;
        }
        return new Draw(mix(hash));
    }

    /** Uniform on the open interval from 0 to 1. */
    double uniform() {
        return ((mix(key) >>> 11) + 0.5) * TO_UNIT_INTERVAL;
    }

    /** Standard normal, by Box and Muller. */
    double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(at("radius").uniform()));
        return radius * StrictMath.cos(2 * StrictMath.PI * at("angle").uniform());
    }

    /**
     * Standard normal at the given year, correlated with the years before it: a stationary autoregression of order one
     * that starts in the first year of the window.
     */
    double persistent(int year, double correlation) {
        double value = at(Window.FIRST).normal();
        double fresh = StrictMath.sqrt(1 - correlation * correlation);
        for (int y = Window.FIRST + 1; y <= year; y++) {
            value = correlation * value + fresh * at(y).normal();
        }
        return value;
    }

    private static long mix(long z) {
        long mixed = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
