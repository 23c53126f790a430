package org.didactic.result.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All intervals with the estimate at their centre that print as one does: the pairs of ends in a rectangle of half units,
 * cut to those whose mean prints as the estimate. Centre over half width is a ratio of linear functions, and has its
 * extremes at corners.
 */
final class CentredInterval {
    private static final double SLACK = 1e-9;

    private final List<Ends> corners;

    private CentredInterval(List<Ends> corners) {
        this.corners = corners;
    }

    private record Ends(double low, double high) {
        double half() {
            return Math.max(0, (high - low) / 2);
        }

        double multiple() {
            return (low + high) / 2 / half();
        }
    }

    /** A half plane: {@code a low + b high >= c}. */
    private record Side(double a, double b, double c) {
        double beyond(Ends ends) {
            return a * ends.low + b * ends.high - c;
        }

        Ends between(Ends inside, Ends outside) {
            double part = beyond(inside) / (beyond(inside) - beyond(outside));
            return new Ends(
                    inside.low + part * (outside.low - inside.low), inside.high + part * (outside.high - inside.high));
        }
    }

    /**
     * Returns the intervals.
     *
     * @param estimate null where none is printed
     */
    static CentredInterval of(@Nullable Interval estimate, Interval low, Interval high) {
        List<Ends> corners = List.of(
                new Ends(low.low(), high.low()),
                new Ends(low.high(), high.low()),
                new Ends(low.high(), high.high()),
                new Ends(low.low(), high.high()));
        corners = cut(corners, new Side(-1, 1, 0));
        if (estimate != null) {
            double slack = SLACK * (Math.abs(low.low()) + Math.abs(high.high()) + estimate.width());
            corners = cut(corners, new Side(1, 1, 2 * estimate.low() - slack));
            corners = cut(corners, new Side(-1, -1, -2 * estimate.high() - slack));
        }
        return new CentredInterval(corners);
    }

    private static List<Ends> cut(List<Ends> corners, Side side) {
        List<Ends> kept = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Ends here = corners.get(i);
            Ends next = corners.get((i + 1) % corners.size());
            boolean inside = side.beyond(here) >= 0;
            boolean nextInside = side.beyond(next) >= 0;
            if (inside) {
                kept.add(here);
            }
            if (inside != nextInside) {
                kept.add(inside ? side.between(here, next) : side.between(next, here));
            }
        }
        return kept;
    }

    /** Returns whether there are none. */
    boolean isImpossible() {
        return corners.isEmpty();
    }

    /** Returns half the widths. */
    Interval half() {
        return new Interval(
                corners.stream().mapToDouble(Ends::half).min().orElse(0),
                corners.stream().mapToDouble(Ends::half).max().orElse(0));
    }

    /** Returns the sizes of the estimates as multiples of half the width; infinite where that may be zero. */
    Interval multiples() {
        boolean mayBePoint = corners.stream().anyMatch(ends -> ends.half() <= 0);
        if (mayBePoint) {
            return new Interval(0, Double.POSITIVE_INFINITY);
        }
        return new Interval(
                        corners.stream().mapToDouble(Ends::multiple).min().orElse(0),
                        corners.stream().mapToDouble(Ends::multiple).max().orElse(0))
                .size();
    }
}
