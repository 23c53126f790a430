package org.didactic.numeric;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/** Work on the items of a list on several threads. */
public final class InOrder {
    private InOrder() {}

    /**
     * Returns what the work makes of each item, in their order. Every item is a task of its own, so that short ones do not
     * wait behind long ones, as they do in the chunks of a parallel stream.
     */
    public static <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> work) {
        List<ForkJoinTask<R>> tasks = new ArrayList<>();
        for (T item : items) {
            tasks.add(ForkJoinTask.adapt(() -> work.apply(item)));
        }
        return ForkJoinTask.invokeAll(tasks).stream().map(ForkJoinTask::join).toList();
    }
}
