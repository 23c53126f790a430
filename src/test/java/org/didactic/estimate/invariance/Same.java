package org.didactic.estimate.invariance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.jspecify.annotations.Nullable;

/** Compares what was found with what was found after a change that must not matter. */
final class Same {
    static final double TOLERANCE = 1e-10;

    /** Ends of bootstrapped intervals are found to this many standard errors. */
    private static final double END_OF_INTERVAL = 2e-6;

    private final UnaryOperator<String> before;
    private final ToDoubleFunction<String> factor;
    private final List<String> differences = new ArrayList<>();

    private Same(UnaryOperator<String> before, ToDoubleFunction<String> factor) {
        this.before = before;
        this.factor = factor;
    }

    /** Checks that both agree, bit by bit, in all numbers and all that stands beside them. */
    static void bits(Findings before, Findings after) {
        assertThat(after.csv()).isEqualTo(before.csv());
        assertThat(after.json()).isEqualTo(before.json());
        assertThat(after.surroundings()).isEqualTo(before.surroundings());
    }

    /** Checks that both agree but for rounding. */
    static void numbers(Findings before, Findings after) {
        numbers(before, after, UnaryOperator.identity(), id -> 1);
    }

    /**
     * Checks that both agree but for rounding and a known change of scale.
     *
     * @param names the id or reason that stood before the change where this one stands after it
     * @param factor by which the number with this former id grew, NaN where no comparison is meant
     */
    static void numbers(Findings before, Findings after, UnaryOperator<String> names, ToDoubleFunction<String> factor) {
        Same same = new Same(names, factor);
        same.compare(before.estimates(), after.estimates());
        assertThat(same.differences).isEmpty();
    }

    private void compare(Map<String, TermEstimate> old, Map<String, TermEstimate> now) {
        assertThat(now.keySet().stream().map(before)).containsExactlyElementsOf(old.keySet());
        now.forEach((id, estimate) -> {
            String formerId = before.apply(id);
            TermEstimate former = Objects.requireNonNull(old.get(formerId));
            double by = factor.applyAsDouble(formerId);
            boolean alike = former.rows() == estimate.rows() && former.treatedUnits() == estimate.treatedUnits();
            if (!Double.isNaN(by) && !(alike && close(former.value(), estimate.value(), by))) {
                differences.add(id + ": " + former + " times " + by + " now " + estimate);
            }
        });
    }

    private boolean close(Value old, Value now, double by) {
        if (old instanceof Value.Estimated a && now instanceof Value.Estimated b) {
            double error = a.standardError() * by;
            return close(a.estimate() * by, b.estimate(), error)
                    && close(error, b.standardError(), error)
                    && close(a.statistic(), b.statistic(), 1)
                    && close(a.p(), b.p(), 1)
                    && close(a.low() * by, b.low(), error)
                    && close(a.high() * by, b.high(), error)
                    && (a.df() == null ? b.df() == null : b.df() != null && close(a.df(), b.df(), 1));
        }
        if (old instanceof Value.Resampled a && now instanceof Value.Resampled b) {
            double error = a.standardError() == null ? Math.abs(a.estimate() * by) : a.standardError() * by;
            double end = error * END_OF_INTERVAL / TOLERANCE;
            return close(a.estimate() * by, b.estimate(), error)
                    && close(a.standardError(), by, b.standardError(), error)
                    && close(a.statistic(), 1, b.statistic(), 1)
                    && Objects.equals(a.p(), b.p())
                    && close(a.low(), by, b.low(), end)
                    && close(a.high(), by, b.high(), end);
        }
        if (old instanceof Value.Test a && now instanceof Value.Test b) {
            return close(a.statistic(), b.statistic(), 1)
                    && close(a.p(), b.p(), 1)
                    && a.numeratorDf() == b.numeratorDf();
        }
        if (old instanceof Value.Plain a && now instanceof Value.Plain b) {
            return close(a.value() * by, b.value(), by);
        }
        if (now instanceof Value.NotIdentified missing) {
            return old.equals(new Value.NotIdentified(before.apply(missing.reason())));
        }
        return old.equals(now);
    }

    private static boolean close(@Nullable Double old, double by, @Nullable Double now, double size) {
        return old == null || now == null ? old == now : close(old * by, now.doubleValue(), size);
    }

    private static boolean close(double expected, double actual, double size) {
        return Math.abs(expected - actual) <= TOLERANCE * Math.max(Math.abs(expected), size);
    }
}
