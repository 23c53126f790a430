package org.didactic.report.narrative;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.didactic.text.NumberText;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.UnstoppedWorkException;
import org.didactic.text.UserErrorException;
import org.jspecify.annotations.Nullable;

/**
 * What a narrative may use up, which is far more than an honest one does: it may come from a stranger, and a template can
 * loop without end or double a text until no memory is left.
 *
 * @param seconds the time of a processor to expand it, or to turn its Markdown into HTML; on a busy machine that takes
 *     longer by the clock
 * @param characters the length of what it expands to
 */
record NarrativeLimits(int seconds, int characters) {
    /** Those of every report. */
    static final NarrativeLimits USUAL = new NarrativeLimits(30, 20_000_000);

    /** The size of a file that is read as a narrative or included in one, in bytes. */
    static final int LARGEST_FILE = 2_000_000;

    /** By the clock it may take so many times as long. */
    private static final int PATIENCE = 20;

    private static final int MEGABYTE = 1 << 20;
    private static final int STACK = 4 * MEGABYTE;

    /**
     * Returns what the work gives, which is done on a thread of its own.
     *
     * @param file the narrative, for the message
     * @throws UnstoppedWorkException if the work takes too long: its thread goes on behind, since none can be stopped
     * @throws UserErrorException if the work takes too much memory or calls itself without end
     */
    <T> T within(String file, Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "narrative", STACK);
        thread.setDaemon(true);
        thread.start();
        long limit = TimeUnit.SECONDS.toNanos(seconds);
        long waited = 0;
        long left = limit;
        while (left > 0) {
            try {
                return task.get(left, TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                waited += left;
                left = waited < PATIENCE * limit ? unused(thread, limit, waited) : 0;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (ExecutionException e) {
                throw told(file, e.getCause());
            }
        }
        thread.interrupt();
        throw new UnstoppedWorkException(problem(
                file,
                String.format(Locale.ROOT, "the narrative did not end within %d seconds", seconds),
                "a list or a macro in it has no end, or a search in it tries too many ways"));
    }

    /** Returns what a thread has left of the limit, in nanoseconds of a processor: no clock is faster. */
    private static long unused(Thread thread, long limit, long waited) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        if (!threads.isThreadCpuTimeSupported() || !threads.isThreadCpuTimeEnabled()) {
            return limit - waited;
        }
        long used = threads.getThreadCpuTime(thread.getId());
        long least = TimeUnit.MILLISECONDS.toNanos(100);
        return used < 0 ? least : used < limit ? Math.max(limit - used, least) : 0;
    }

    private static RuntimeException told(String file, @Nullable Throwable cause) {
        if (cause instanceof StackOverflowError) {
            return error(
                    file,
                    "the narrative goes too deep: something in it calls or includes itself, or brackets or lists are"
                            + " nested too often",
                    "give the macro or the included file an end");
        }
        if (cause instanceof OutOfMemoryError) {
            return error(
                    file,
                    String.format(
                            Locale.ROOT,
                            "the narrative needs more memory than there is (%s MB)",
                            NumberText.count(Runtime.getRuntime().maxMemory() / MEGABYTE)),
                    "a text or list in it grows without end");
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception ? exception : new IllegalStateException(cause);
    }

    /** Returns a writer that stops at the limit of characters, and when nobody waits for it any more. */
    LimitedWriter writer(String file) {
        return new LimitedWriter(
                characters,
                () -> error(
                        file,
                        String.format(
                                Locale.ROOT,
                                "what the narrative expands to is longer than %s characters",
                                NumberText.count(characters)),
                        "a list in it has no end, or shows a table many times"));
    }

    private static UserErrorException error(String file, String what, String remedy) {
        return new UserErrorException(List.of(problem(file, what, remedy)));
    }

    private static Problem problem(String file, String what, String remedy) {
        return new Problem(Position.ofFile(file), "", what, remedy);
    }
}
