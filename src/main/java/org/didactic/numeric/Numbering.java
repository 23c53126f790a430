package org.didactic.numeric;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The different ones of some integers, numbered from 0 in ascending order. */
public final class Numbering {
    private static final int WIDEST_TABLE = 1 << 22;

    private final int[] values;

    /** The numbers by their distance from the least value, where they lie close together; otherwise empty. */
    private final int[] table;

    private Numbering(int[] values, int[] table) {
        this.values = values;
        this.table = table;
    }

    /** Returns the numbering of these integers. */
    public static Numbering of(int[] integers) {
        if (integers.length == 0) {
            return new Numbering(integers, integers);
        }
        int least = integers[0];
        int greatest = integers[0];
        for (int each : integers) {
            least = Math.min(least, each);
            greatest = Math.max(greatest, each);
        }
        if ((long) greatest - least >= WIDEST_TABLE) {
            return new Numbering(IntStream.of(integers).sorted().distinct().toArray(), new int[0]);
        }
        int[] table = new int[greatest - least + 1];
        for (int each : integers) {
            table[each - least] = 1;
        }
        int[] values = new int[table.length];
        int size = 0;
        for (int i = 0; i < table.length; i++) {
            if (table[i] == 1) {
                values[size] = least + i;
                table[i] = size++;
            } else {
                table[i] = -1;
            }
        }
        return new Numbering(Arrays.copyOf(values, size), table);
    }

    /** Returns how many different integers there are. */
    public int size() {
        return values.length;
    }

    /** Returns the integer of a number. */
    public int value(int number) {
        return values[number];
    }

    /** Returns the number of an integer, negative when it is not among them. */
    public int numberOf(int integer) {
        if (table.length == 0) {
            return Arrays.binarySearch(values, integer);
        }
        long place = (long) integer - values[0];
        return place < 0 || place >= table.length ? -1 : table[(int) place];
    }
}
