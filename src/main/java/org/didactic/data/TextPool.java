package org.didactic.data;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers different texts in the order in which they come, with two integers a text and no boxes. */
final class TextPool {
    private static final int EMPTY = -1;

    private @Nullable String[] texts = new String[16];
    private int[] slots = emptySlots(64);
    private int size;

    /** Returns the number of the text, a new one if it has not been seen. */
    int numberOf(String text) {
        int slot = slotOf(text);
        if (slots[slot] == EMPTY) {
            if (size == texts.length) {
                texts = Arrays.copyOf(texts, 2 * size);
            }
            texts[size] = text;
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
            throw new IndexOutOfBoundsException("no text numbered (%d) among (%d)".formatted(number, size));
        }
        return text;
    }

    private int slotOf(String text) {
        int mask = slots.length - 1;
        int hash = text.hashCode() * 0x9E3779B9;
        int slot = (hash ^ (hash >>> 16)) & mask;
        while (slots[slot] != EMPTY && !text.equals(texts[slots[slot]])) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void rehash() {
        slots = emptySlots(2 * slots.length);
        for (int number = 0; number < size; number++) {
            slots[slotOf(text(number))] = number;
        }
    }

    private static int[] emptySlots(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, EMPTY);
        return slots;
    }
}
