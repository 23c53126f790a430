package org.didactic.fuzz;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Runs a case in a thread of its own for a limited time. */
final class Limited {
    private static final int SECONDS = 60;

    private Limited() {}

    /** Returns what is wrong with the case, or null; whatever it throws and a hang are wrong. */
    static @Nullable String run(Callable<@Nullable String> work) throws InterruptedException {
        FutureTask<@Nullable String> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "fuzz");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return "no end after " + SECONDS + " s, at " + top(thread.getStackTrace());
        } catch (ExecutionException e) {
            return told(e.getCause());
        }
    }

    /** Returns what was thrown and the top of its stack. */
    static String told(@Nullable Throwable thrown) {
        Throwable deepest = thrown == null ? new IllegalStateException() : thrown;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest + " at " + top(deepest.getStackTrace());
    }

    private static String top(StackTraceElement[] stack) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.min(stack.length, 12); i++) {
            text.append("\n    ").append(stack[i]);
        }
        return text.toString();
    }
}
