package org.didactic.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * At most 256 colours that stand for all of an image: its most frequent ones. The others, rare shades at the rims of
 * shapes, take the nearest of these. Colours that agree in the six leading bits of every channel count as one.
 */
final class ColourTable {

    private static final int MOST = 256;
    private static final int KEYS = 1 << 18;

    private final int[] counts = new int[KEYS];
    private final int[] firstSeen = new int[KEYS];
    private final byte[] indexes = new byte[KEYS];
    private final int[] colours;

    /** The table for pixels of the form 0xRRGGBB. */
    ColourTable(int[] pixels) {
        List<Integer> keys = count(pixels);
        keys.sort(Comparator.<Integer>comparingInt(key -> -counts[key]).thenComparing(Comparator.naturalOrder()));
        colours = keys.stream().limit(MOST).mapToInt(key -> firstSeen[key]).toArray();
        for (int i = 0; i < keys.size(); i++) {
            int key = keys.get(i);
            indexes[key] = (byte) (i < MOST ? i : nearest(firstSeen[key]));
        }
    }

    private List<Integer> count(int[] pixels) {
        List<Integer> keys = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= pixels.length; i++) {
            if (i == pixels.length || pixels[i] != pixels[start]) {
                int key = key(pixels[start]);
                if (counts[key] == 0) {
                    keys.add(key);
                    firstSeen[key] = pixels[start];
                }
                counts[key] += i - start;
                start = i;
            }
        }
        return keys;
    }

    int size() {
        return colours.length;
    }

    int colour(int index) {
        return colours[index];
    }

    /** Position in the table for a colour of the image. */
    byte index(int colour) {
        return indexes[key(colour)];
    }

    private static int key(int colour) {
        return (colour >> 6 & 0x3F000) | (colour >> 4 & 0xFC0) | (colour >> 2 & 0x3F);
    }

    private int nearest(int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.length; i++) {
            int distance = square((colour >> 16) - (colours[i] >> 16))
                    + square((colour >> 8 & 0xFF) - (colours[i] >> 8 & 0xFF))
                    + square((colour & 0xFF) - (colours[i] & 0xFF));
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static int square(int number) {
        return number * number;
    }
}
