package org.didactic.estimate.design;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Chunks of whole groups of rows, of about as many rows each. Their borders depend on the groups and the columns alone, and
 * what they give is put together in their order, so that no bit depends on the number of threads.
 *
 * @param start the first group of each chunk, and the number of groups at the end
 */
record GroupChunks(int[] start) {
    private static final int SMALLEST = 1 << 16;

    /**
     * Returns chunks for sums of this many columns: so few that the matrices of all chunks together take no more room than a
     * column of the rows.
     *
     * @param groupStart the first row of each group, and the number of rows at the end
     */
    static GroupChunks of(int[] groupStart, int columns) {
        int rows = groupStart[groupStart.length - 1];
        long size = Math.max(SMALLEST, (long) columns * columns);
        int chunks = Math.toIntExact((rows + size - 1) / size);
        int[] start = new int[chunks + 1];
        for (int chunk = 1; chunk < chunks; chunk++) {
            int found = Arrays.binarySearch(groupStart, (int) (chunk * size));
            start[chunk] = found >= 0 ? found : -found - 1;
        }
        start[chunks] = groupStart.length - 1;
        return new GroupChunks(start);
    }

    /** Returns what the function makes of each chunk, in the order of the chunks; it is called on several threads. */
    <T> List<T> map(IntFunction<T> function) {
        return IntStream.range(0, start.length - 1)
                .parallel()
                .mapToObj(function)
                .toList();
    }

    /** Returns the first group of a chunk. */
    int from(int chunk) {
        return start[chunk];
    }

    /** Returns the first group after a chunk. */
    int to(int chunk) {
        return start[chunk + 1];
    }
}
