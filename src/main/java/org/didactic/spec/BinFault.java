package org.didactic.spec;

import java.util.List;
import org.didactic.spec.EventTime.Bin;
import org.jspecify.annotations.Nullable;

/**
 * What makes a bin impossible.
 *
 * @param isOfKey whether the key is to blame, not the ends
 */
record BinFault(boolean isOfKey, String what, String remedy) {

    /** Returns the first thing wrong with a bin that follows others in the file, null if it is sound. */
    static @Nullable BinFault of(Bin bin, List<Bin> earlier) {
        Integer low = bin.low();
        Integer high = bin.high();
        String ends = ends(bin);
        if (low != null && high != null && low > high) {
            return new BinFault(false, "the bin runs backwards (" + ends + ")", "[" + high + ", " + low + "]");
        }
        if (bin.contains(-1) && bin.contains(0)) {
            return new BinFault(
                    false,
                    "the bin joins event times before and after the start (" + ends + ")",
                    "split it between -1 and 0");
        }
        if (!bin.contains(bin.key())) {
            int inside = high != null && bin.key() > high ? high : low != null ? low : bin.key();
            return new BinFault(true, "the key " + bin.key() + " lies outside its bin (" + ends + ")", "" + inside);
        }
        for (Bin other : earlier) {
            if (overlap(bin, other)) {
                return new BinFault(
                        false,
                        "the bin overlaps bin " + other.key() + " (" + ends(other) + ")",
                        "let every event time belong to one bin");
            }
        }
        return null;
    }

    /** Returns the ends as {@code -3..-2}, {@code ..-4} or {@code 4..}. */
    static String ends(Bin bin) {
        return (bin.low() == null ? "" : bin.low()) + ".." + (bin.high() == null ? "" : bin.high());
    }

    private static boolean overlap(Bin one, Bin other) {
        return startsWithin(one, other) || startsWithin(other, one);
    }

    private static boolean startsWithin(Bin one, Bin other) {
        Integer low = one.low();
        return low == null ? other.low() == null : other.contains(low);
    }
}
