package org.didactic.diagnose.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CrossingTest {
    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aToleranceFinerThanNumbersEndsBesideTheCrossing() {
        double crossing = Math.scalb(1.0, 40) + 0.25;
        double found = Crossing.find(at -> crossing - at, 0, 2 * crossing, crossing, -crossing, 1e-12);
        assertThat(found).isEqualTo(crossing);
    }
}
