package org.didactic.diagnose.site;

import java.util.List;
import org.didactic.estimate.Value;
import org.didactic.spec.BriefingsSpec.Compatibility;
import org.didactic.spec.BriefingsSpec.Method;
import org.jspecify.annotations.Nullable;

/** A site's own effect, or why there is none. */
public sealed interface OwnEstimate {

    /**
     * The gap between a site and its twin.
     *
     * @param compatibility whose weights make the twin, and the placebos' twins
     * @param effect the average gap since the start; p and interval from placebos, no standard error
     * @param placebos how many units outside the programme were taken as treated
     * @param asLarge how many of them have a gap at least as large
     * @param distance the root mean square of the gap before the start, after the twin was moved to the site's level
     * @param usualDistance the median of the same among the placebos
     * @param distanceTells whether the distance tells how good the twin is: not where twins can come all but exactly near to
     *     most units
     * @param twin the units of the twin that have a weight, the largest first
     * @param timeWeights the weights of the periods before; empty for synthetic control
     * @param path the twin by period
     */
    record Estimated(
            Method method,
            Compatibility compatibility,
            Value.Resampled effect,
            int placebos,
            int asLarge,
            double distance,
            double usualDistance,
            boolean distanceTells,
            List<TwinUnit> twin,
            List<PeriodWeight> timeWeights,
            double zetaOmega,
            double zetaLambda,
            Trend path)
            implements OwnEstimate {}

    /** Returns what makes the twin. */
    Method method();

    /**
     * No estimate, and why.
     *
     * @param reason a sentence without its full stop that follows "no estimate of its own:"
     * @param fit how far its twin is, where that is the reason
     */
    record Refused(Method method, String reason, @Nullable PoorFit fit) implements OwnEstimate {}

    /**
     * A twin that is too far from its site.
     *
     * @param compatibility whose weights make the twin
     * @param distance the root mean square of the gap before the start
     * @param usualDistance the median of the same among the placebos
     * @param allowed how many times the usual distance would still have been a fit
     */
    record PoorFit(Compatibility compatibility, double distance, double usualDistance, double allowed) {}

    /** A unit of a twin and its share. */
    record TwinUnit(String unit, String name, double weight) {}

    /** A period before the start and its share. */
    record PeriodWeight(int time, double weight) {}
}
