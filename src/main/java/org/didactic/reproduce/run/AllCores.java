package org.didactic.reproduce.run;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

/**
 * Runs work in a pool with a thread for each core. The common pool has one fewer, since it counts on the thread that
 * calls; but that one only waits, instead of helping, while another thread shares its task out.
 */
final class AllCores {
    private AllCores() {}

    /** Returns what the work gives; what it throws comes as the cause of a {@code CompletionException}. */
    static <T> T run(Supplier<T> work) {
        ForkJoinPool pool = new ForkJoinPool();
        try {
            return CompletableFuture.supplyAsync(work, pool).join();
        } finally {
            pool.shutdown();
        }
    }
}
