package org.didactic.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.didactic.text.UnstoppedWorkException;
import org.junit.jupiter.api.Test;

class NarrativeLimitsTest {
    @Test
    void workWithoutEndIsLeftBehindAndToldToStop() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        LimitedWriter out = new NarrativeLimits(1, Integer.MAX_VALUE - 8).writer("report.md");
        assertThatThrownBy(() -> new NarrativeLimits(1, 0).within("report.md", () -> endless(out, stopped)))
                .isInstanceOf(UnstoppedWorkException.class)
                .hasMessage("report.md: the narrative did not end within 1 seconds.\n"
                        + "  Maybe a list or a macro in it has no end, or a search in it tries too many ways.");
        assertThat(stopped.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void timeInWhichTheMachineDoesOtherWorkDoesNotCount() {
        String waited = new NarrativeLimits(1, 0).within("report.md", () -> {
            LockSupport.parkUntil(System.currentTimeMillis() + 2_500);
            return "done";
        });
        assertThat(waited).isEqualTo("done");
    }

    @Test
    void whatItThrowsItselfPasses() {
        assertThatThrownBy(() -> NarrativeLimits.USUAL.within("report.md", () -> {
                    throw new IllegalArgumentException("ours");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ours");
    }

    private static String endless(LimitedWriter out, CountDownLatch stopped) {
        try {
            while (true) {
                out.write(new char[0], 0, 0);
            }
        } finally {
            stopped.countDown();
        }
    }
}
