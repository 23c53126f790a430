package org.didactic.numeric;

/** Finds the smallest of some numbers without sorting all of them. */
public final class LowestNumbers {
    private LowestNumbers() {}

    /**
     * Returns the places of the smallest numbers, the smallest first; of equal numbers the first comes first.
     *
     * @param count how many, at most as many as there are numbers
     */
    public static int[] places(long[] numbers, int count) {
        int[] places = new int[count];
        int found = 0;
        long bound = Long.MAX_VALUE;
        for (int i = 0; i < numbers.length && count > 0; i++) {
            long number = numbers[i];
            if (found == count && number >= bound) {
                continue;
            }
            int at = after(numbers, places, found, number);
            found = Math.min(found + 1, count);
            System.arraycopy(places, at, places, at + 1, found - at - 1);
            places[at] = i;
            bound = numbers[places[found - 1]];
        }
        return places;
    }

    /** Returns the first place whose number is larger. */
    private static int after(long[] numbers, int[] places, int found, long number) {
        int from = 0;
        int to = found;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (numbers[places[middle]] > number) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
