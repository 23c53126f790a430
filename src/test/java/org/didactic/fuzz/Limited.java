package org.didactic.fuzz;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Runs a case in a thread of its own for a limited time: that of the processors, since a case works on many threads and a
 * busy machine makes it wait, and at last that of the clock, since one that waits for ever uses none.
 */
final class Limited {
    private static final long PROCESSOR_SECONDS = 120;
    private static final long CLOCK_SECONDS = 900;
    private static final int FRAMES = 12;

    private Limited() {}

    /** Returns what is wrong with the case, or null; whatever it throws and a hang are wrong. */
    static @Nullable String run(Callable<@Nullable String> work) throws InterruptedException {
        FutureTask<@Nullable String> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "fuzz");
        thread.setDaemon(true);
        long processor = processorSeconds();
        long clock = System.nanoTime();
        thread.start();
        while (true) {
            try {
                return task.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                long used = processorSeconds() - processor;
                long waited = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - clock);
                if (used > PROCESSOR_SECONDS || waited > CLOCK_SECONDS) {
                    return "no end after " + used + " s of work in " + waited + " s, at " + threads();
                }
            } catch (ExecutionException e) {
                return told(e.getCause());
            }
        }
    }

    /** Of all threads, those of another case that runs beside among them. */
    private static long processorSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? TimeUnit.NANOSECONDS.toSeconds(system.getProcessCpuTime())
                : 0;
    }

    /** Returns what was thrown and the top of its stack. */
    static String told(@Nullable Throwable thrown) {
        Throwable deepest = thrown == null ? new IllegalStateException() : thrown;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest + " at " + top(deepest.getStackTrace());
    }

    /** Where all threads of the program are: the one that waits says little. */
    private static String threads() {
        Map<String, String> stacks = new TreeMap<>();
        Thread.getAllStackTraces()
                .forEach((thread, stack) -> stacks.put(thread.getName() + " " + thread.getId(), top(stack)));
        StringBuilder text = new StringBuilder();
        stacks.forEach((name, stack) -> text.append("\n  ").append(name).append(stack));
        return text.toString();
    }

    private static String top(StackTraceElement[] stack) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(stack.length, FRAMES); i++) {
            text.append("\n    ").append(stack[i]);
        }
        return text.toString();
    }
}
