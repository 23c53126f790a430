package org.didactic.estimate.resampling;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws that give each name a sign, −1 or 1 alike (Rademacher), for sums of many kinds with the same signs.
 *
 * <p>Names are taken eight at a time: the signs of a draw are then the bits of one byte, and a table of the sums of all 256
 * choices among eight values answers for every draw. Sums are added in the order of the names.
 */
public final class SignDraws {
    private static final int TOGETHER = Byte.SIZE;

    private final int draws;
    private final int names;
    private final byte[][] positive;

    private SignDraws(int draws, int names, byte[][] positive) {
        this.draws = draws;
        this.names = names;
        this.positive = positive;
    }

    /**
     * Returns the draws; bit r mod 64 of number r / 64 in a name's {@link DrawStream} is its sign in draw r.
     *
     * @param purpose what is drawn
     * @param names of the clusters or units
     */
    public static SignDraws of(long seed, String purpose, List<String> names, int draws) {
        int blocks = (names.size() + TOGETHER - 1) / TOGETHER;
        byte[][] positive = new byte[blocks][];
        IntStream.range(0, blocks).parallel().forEach(block -> {
            byte[] signs = new byte[draws];
            int first = block * TOGETHER;
            for (int name = first; name < Math.min(first + TOGETHER, names.size()); name++) {
                DrawStream stream = DrawStream.of(seed, purpose, names.get(name));
                long bits = 0;
                for (int draw = 0; draw < draws; draw++) {
                    bits = draw % Long.SIZE == 0 ? stream.bits(draw / Long.SIZE) : bits >>> 1;
                    signs[draw] |= (byte) ((bits & 1) << (name - first));
                }
            }
            positive[block] = signs;
        });
        return new SignDraws(draws, names.size(), positive);
    }

    /**
     * Returns for each draw the sum of the values times their names' signs.
     *
     * @param values one a name
     */
    public double[] sums(double[] values) {
        if (values.length != names) {
            throw new IllegalArgumentException("(" + values.length + ") values for (" + names + ") names");
        }
        double[] sums = new double[draws];
        double[] chosen = new double[1 << TOGETHER];
        double all = 0;
        for (int block = 0; block < positive.length; block++) {
            for (int bit = 0; bit < TOGETHER; bit++) {
                int name = block * TOGETHER + bit;
                double value = name < names ? values[name] : 0;
                all += value;
                int size = 1 << bit;
                for (int choice = 0; choice < size; choice++) {
                    chosen[size + choice] = chosen[choice] + value;
                }
            }
            byte[] signs = positive[block];
            for (int draw = 0; draw < draws; draw++) {
                sums[draw] += chosen[signs[draw] & 0xff];
            }
        }
        for (int draw = 0; draw < draws; draw++) {
            sums[draw] = 2 * sums[draw] - all;
        }
        return sums;
    }
}
