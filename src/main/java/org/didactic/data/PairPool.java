package org.didactic.data;

import java.util.Arrays;

/** Numbers different pairs of integers in the order in which they come, without boxes. */
final class PairPool {
    private final int[] slots;
    private final long[] pairs;
    private int size;

    /** Returns a pool for at most this many pairs. */
    PairPool(int capacity) {
        slots = new int[Math.max(16, Integer.highestOneBit(Math.max(1, capacity)) << 2)];
        Arrays.fill(slots, -1);
        pairs = new long[capacity];
    }

    /** Returns the number of the pair, a new one if it has not been seen. */
    int numberOf(int a, int b) {
        int slot = slotOf(((long) a << 32) | (b & 0xFFFFFFFFL));
        if (slots[slot] < 0) {
            pairs[size] = ((long) a << 32) | (b & 0xFFFFFFFFL);
            slots[slot] = size++;
        }
        return slots[slot];
    }

    /** Returns the number of the pair, or -1 if it has not been seen. */
    int find(int a, int b) {
        return slots[slotOf(((long) a << 32) | (b & 0xFFFFFFFFL))];
    }

    private int slotOf(long pair) {
        int mask = slots.length - 1;
        long mixed = pair * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed ^ (mixed >>> 32)) & mask;
        while (slots[slot] >= 0 && pairs[slots[slot]] != pair) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    int size() {
        return size;
    }
}
