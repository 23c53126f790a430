package org.didactic.estimate.resampling;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.didactic.spec.WildBootstrap.Weights;

/**
 * The random numbers of one name under one seed, each found directly by the number of its draw.
 *
 * <p>Number r is output r of SplitMix64 (Steele, Lea and Flood 2014, the mixing of Stafford's variant 13), started at the
 * mix of the seed with the first eight bytes of SHA-256 of purpose and name. Nothing depends on the order in which numbers
 * are asked for, on other names or on threads: whoever carries the same name draws the same in every sample.
 */
public final class DrawStream {
    private static final long GAMMA = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1p-53;
    private static final double MAMMEN_LOW = (1 - Math.sqrt(5)) / 2;
    private static final double MAMMEN_HIGH = (1 + Math.sqrt(5)) / 2;
    private static final double MAMMEN_LOW_PROBABILITY = (Math.sqrt(5) + 1) / (2 * Math.sqrt(5));
    private static final double[] WEBB = {
        -Math.sqrt(1.5), -1, -Math.sqrt(0.5), Math.sqrt(0.5), 1, Math.sqrt(1.5),
    };

    private final long state;

    private DrawStream(long state) {
        this.state = state;
    }

    /**
     * Returns the numbers of a name.
     *
     * @param purpose what is drawn, so that different inferences with the same seed do not share draws
     * @param name of the cluster or unit that draws
     */
    public static DrawStream of(long seed, String purpose, String name) {
        return new DrawStream(mix(mix(seed + GAMMA) ^ hash(purpose + "\n" + name)));
    }

    /** Returns 64 random bits. */
    public long bits(long draw) {
        return mix(state + (draw + 1) * GAMMA);
    }

    /** Returns a number of 53 random bits from 0 inclusive to 1 exclusive. */
    public double uniform(long draw) {
        return (bits(draw) >>> 11) * UNIT;
    }

    /**
     * Returns a weight of mean 0 and variance 1.
     *
     * <ul>
     *   <li>Rademacher: −1 or 1 alike;
     *   <li>Webb: ±√1.5, ±1, ±√0.5 alike;
     *   <li>Mammen: (1 − √5)/2 with probability (√5 + 1)/(2√5), else (1 + √5)/2.
     * </ul>
     */
    double weight(Weights distribution, long draw) {
        return switch (distribution) {
            case RADEMACHER -> bits(draw) < 0 ? -1 : 1;
            case WEBB -> WEBB[(int) (uniform(draw) * WEBB.length)];
            case MAMMEN -> uniform(draw) < MAMMEN_LOW_PROBABILITY ? MAMMEN_LOW : MAMMEN_HIGH;
        };
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    private static long hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            long first = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                first = first << Byte.SIZE | digest[i] & 0xff;
            }
            return first;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
