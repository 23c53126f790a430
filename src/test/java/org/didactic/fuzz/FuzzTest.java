package org.didactic.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in an analysis file and its data, a study ends in success or a clear error, and in no half output. */
class FuzzTest {
    private static final long SEED = Long.getLong("fuzz.seed", 20261122);
    private static final int CASES = Integer.getInteger("fuzz.cases", 10_000);
    private static final int REPORTS = Integer.getInteger("fuzz.reports", 200);
    private static final int AT_A_TIME = 50;

    @TempDir
    private Path folder;

    /** What is wrong with how the study of an analysis file ended. */
    private interface Ending {
        @Nullable
        String fault(Path analysisFile) throws Exception;
    }

    @Test
    void mutatedStudiesAreEstimatedOrEndInAClearError() throws Exception {
        assertThat(faults(CASES, Estimated::fault)).isEmpty();
    }

    @Test
    void mutatedStudiesAreReportedWholeOrNotAtAll() throws Exception {
        assertThat(faults(REPORTS, Reported::fault)).isEmpty();
    }

    private List<String> faults(int cases, Ending ending) throws Exception {
        Integer single = Integer.getInteger("fuzz.case");
        int first = single == null ? 0 : single;
        int end = single == null ? cases : single + 1;
        List<Callable<List<String>>> chunks = new ArrayList<>();
        for (int from = first; from < end; from += AT_A_TIME) {
            int start = from;
            int stop = Math.min(end, from + AT_A_TIME);
            chunks.add(() -> faults(start, stop, ending));
        }
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<String> faults = new ArrayList<>();
            for (Future<List<String>> each : pool.invokeAll(chunks)) {
                faults.addAll(each.get());
            }
            return faults;
        } finally {
            pool.shutdownNow();
        }
    }

    private List<String> faults(int from, int to, Ending ending) throws Exception {
        List<String> faults = new ArrayList<>();
        for (int number = from; number < to; number++) {
            Path file = FuzzCase.of(SEED, number).write(folder.resolve("from-" + from));
            String fault = Limited.run(() -> ending.fault(file));
            if (fault != null) {
                faults.add("-Dfuzz.seed=" + SEED + " -Dfuzz.case=" + number + ": " + fault);
            }
        }
        return faults;
    }
}
