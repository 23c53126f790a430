package org.didactic.estimate.invariance;

import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/** The number of threads changes no bit. */
class ThreadsTest {

    private static Findings with(int threads, GeneratedStudy.Loaded study) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(study::findings).join();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void oneThreadAndTwoGiveTheSameBits() {
        GeneratedStudy.Loaded study = GeneratedStudy.unbalanced().loaded(Variant.all());
        Same.bits(with(1, study), with(2, study));
    }
}
