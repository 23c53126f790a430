package org.didactic.numeric;

import java.util.stream.IntStream;

/**
 * The numbers from 0 in chunks with fixed borders, for work on several threads: what each chunk gives is put together in
 * the order of the chunks, so that no bit depends on the number of threads.
 *
 * @param count how many numbers there are
 * @param size how many are in a chunk; the last may be smaller
 */
public record Chunks(int count, int size) {

    /** Work on the numbers of a chunk. */
    @FunctionalInterface
    public interface Work {
        /** Does the work from one number up to, but not including, another. */
        void on(int from, int to);
    }

    /** A sum over the numbers of a chunk. */
    @FunctionalInterface
    public interface Part {
        /** Returns the sum from one number up to, but not including, another. */
        double of(int from, int to);
    }

    /** Returns chunks that are long enough to be worth a thread's while when little is done with each number. */
    public static Chunks of(int count) {
        return new Chunks(count, 1 << 15);
    }

    /** Returns whether numbers are all from 0 up to, but not including, the count, in order. */
    public static boolean isWhole(int[] numbers, int count) {
        if (numbers.length != count) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (numbers[i] != i) {
                return false;
            }
        }
        return true;
    }

    /** Returns the number of chunks. */
    public int chunks() {
        return (int) (((long) count + size - 1) / size);
    }

    /** Returns the first number of a chunk; for the one after the last, the count. */
    public int start(int chunk) {
        return (int) Math.min((long) chunk * size, count);
    }

    /** Does the work on every chunk, in no particular order. */
    public void forEach(Work work) {
        if (chunks() <= 1) {
            if (count > 0) {
                work.on(0, count);
            }
            return;
        }
        IntStream.range(0, chunks()).parallel().forEach(chunk -> work.on(start(chunk), start(chunk + 1)));
    }

    /** Returns the sum of the chunks' sums, added in their order. */
    public double sum(Part part) {
        double[] parts = new double[chunks()];
        new Chunks(parts.length, 1).forEach((from, to) -> parts[from] = part.of(start(from), start(from + 1)));
        double sum = 0;
        for (double each : parts) {
            sum += each;
        }
        return sum;
    }
}
