package org.didactic.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Supplier;

/**
 * What one piece of work took, again and again.
 *
 * @param median seconds
 * @param least seconds
 * @param processor the least seconds of processor time, those of the compiler and the collector counted
 * @param allocated bytes that one repetition allocated on all threads: more than it ever held at a time
 */
record Measurement(double median, double least, double processor, long allocated) {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Returns the measurement of work that was done a few times before. */
    static <T> Measurement of(Supplier<T> work, int warmUps, int repetitions) {
        for (int i = 0; i < warmUps; i++) {
            work.get();
        }
        double[] seconds = new double[repetitions];
        double processor = Double.MAX_VALUE;
        long allocated = 0;
        for (int i = 0; i < repetitions; i++) {
            System.gc();
            long bytesBefore = bytesAllocated();
            long processorBefore = SYSTEM.getProcessCpuTime();
            long before = System.nanoTime();
            work.get();
            seconds[i] = (System.nanoTime() - before) / 1e9;
            processor = Math.min(processor, (SYSTEM.getProcessCpuTime() - processorBefore) / 1e9);
            allocated = bytesAllocated() - bytesBefore;
        }
        Arrays.sort(seconds);
        return new Measurement(seconds[repetitions / 2], seconds[0], processor, allocated);
    }

    /** Returns a measurement of both pieces of work, one after the other. */
    Measurement and(Measurement next) {
        return new Measurement(
                median + next.median, least + next.least, processor + next.processor, allocated + next.allocated);
    }

    private static long bytesAllocated() {
        return Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
                .sum();
    }
}
