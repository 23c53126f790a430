package org.didactic.data;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers different texts in the order in which they come, with two integers a text and no boxes. */
final class TextPool {
    private static final int EMPTY = -1;

    private @Nullable String[] texts = new String[16];
    private int[] hashes = new int[16];
    private int[] slots = emptySlots(64);
    private int size;

    /** Returns the number of the text, a new one if it has not been seen. */
    int numberOf(String text) {
        int hash = text.hashCode();
        int slot = slotOf(text, hash);
        if (slots[slot] == EMPTY) {
            if (size == texts.length) {
                texts = Arrays.copyOf(texts, 2 * size);
                hashes = Arrays.copyOf(hashes, 2 * size);
            }
            texts[size] = text;
            hashes[size] = hash;
            slots[slot] = size++;
            if (4L * size > 3L * slots.length) {
                rehash();
            }
            return size - 1;
        }
        return slots[slot];
    }

    int size() {
        return size;
    }

    String text(int number) {
        String text = texts[number];
        if (number >= size || text == null) {
            throw new IndexOutOfBoundsException(
                    String.format(Locale.ROOT, "no text numbered (%d) among (%d)", number, size));
        }
        return text;
    }

    private int slotOf(String text, int hash) {
        int mask = slots.length - 1;
        int slot = firstSlot(hash, mask);
        // Looking at the hash first spares a visit to a text that is elsewhere in memory.
        while (slots[slot] != EMPTY && (hashes[slots[slot]] != hash || !text.equals(texts[slots[slot]]))) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static int firstSlot(int hash, int mask) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 16)) & mask;
    }

    private void rehash() {
        slots = emptySlots(2 * slots.length);
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = firstSlot(hashes[number], mask);
            while (slots[slot] != EMPTY) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = number;
        }
    }

    private static int[] emptySlots(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, EMPTY);
        return slots;
    }
}
