package org.didactic.data;

/** Zero bytes in a text file, which UTF-16 has beside each Latin letter and digit. */
final class ZeroBytes {
    private static final int LOOKED_AT = 1 << 12;
    private static final int ONE_IN = 4;

    private ZeroBytes() {}

    /** Returns whether a quarter of the first bytes or more is zero. */
    static boolean areMany(byte[] bytes) {
        int looked = Math.min(bytes.length, LOOKED_AT);
        return looked > 0 && ONE_IN * (count(bytes, 0) + count(bytes, 1)) >= looked;
    }

    /** Returns whether more of the first bytes are zero in second places, as the little end first has it, than in first. */
    static boolean areMostlySecond(byte[] bytes) {
        return count(bytes, 1) > count(bytes, 0);
    }

    private static int count(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < Math.min(bytes.length, LOOKED_AT); i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
