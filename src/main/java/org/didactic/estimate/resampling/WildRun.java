package org.didactic.estimate.resampling;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.Alternative;
import org.didactic.estimate.Resampling;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.spec.WildBootstrap;
import org.didactic.spec.WildBootstrap.Weights;

/** Gathers what a wild bootstrap says of one contrast after the other, with or without the null imposed; not reused. */
final class WildRun {
    private static final double MOST_FLAT = 0.1;

    private final ClusteredFit fit;
    private final WildDraws draws;
    private final WildBootstrap settings;
    private final double level;
    private final double factor;
    private final boolean imposed;
    private final List<TermEstimate> estimates = new ArrayList<>();
    private final List<TermEstimate> equalTails = new ArrayList<>();
    private final List<String> withoutEnd = new ArrayList<>();
    private final List<String> withFlatDraws = new ArrayList<>();

    WildRun(ClusteredFit fit, WildDraws draws, WildBootstrap settings, double level, double factor, boolean imposed) {
        this.fit = fit;
        this.draws = draws;
        this.settings = settings;
        this.level = level;
        this.factor = factor;
        this.imposed = imposed;
    }

    /** Tests one more contrast. */
    void add(WildClusterBootstrap.Contrast contrast) {
        TermEstimate reported = contrast.reported();
        if (!(reported.value() instanceof Value.Estimated)) {
            estimates.add(reported);
            equalTails.add(reported);
            return;
        }
        String name = reported.term().text();
        WildStatistics statistics = draws.of(ScoreForm.of(fit, contrast.weights(), imposed));
        int flat = statistics.flat();
        if (flat > MOST_FLAT * draws.count()) {
            Value reason = new Value.NotIdentified(
                    "its standard error is zero in " + flat + " of " + draws.count() + " draws");
            estimates.add(reported.with(reason));
            equalTails.add(reported.with(reason));
            return;
        }
        if (flat > 0) {
            withFlatDraws.add(name);
        }
        double estimate = fit.estimate(contrast.weights());
        double plain = fit.error(contrast.weights());
        double slope = ClusteredFit.dot(contrast.weights(), fit.breadTimes(contrast.weights()));
        WildInterval interval = WildInterval.around(
                estimate, plain, effect -> statistics.p((estimate - effect) / plain, -effect / slope) > 1 - level);
        if (interval.low() == null || interval.high() == null) {
            withoutEnd.add(name);
        }
        double error = plain * Math.sqrt(factor);
        double t = estimate / error;
        double p = statistics.p(estimate / plain, 0);
        double equalTail = statistics.equalTailP(estimate / plain);
        estimates.add(reported.with(new Value.Resampled(estimate, error, t, p, interval.low(), interval.high())));
        equalTails.add(reported.with(new Value.Resampled(estimate, error, t, equalTail, null, null)));
    }

    /**
     * Returns p and interval.
     *
     * @param first notes that come before those on the draws
     */
    Alternative alternative(String run, List<String> first) {
        List<String> notes = new ArrayList<>(first);
        notes.addAll(notesOnDraws());
        if (!withoutEnd.isEmpty()) {
            notes.add("No end of the interval within " + WildInterval.FARTHEST + " standard errors: "
                    + String.join(", ", withoutEnd) + ".");
        }
        return new Alternative(run, List.copyOf(estimates), how(notes));
    }

    /** Returns the equal-tail p. */
    Alternative equalTail(String run) {
        return new Alternative(run, List.copyOf(equalTails), how(notesOnDraws()));
    }

    private List<String> notesOnDraws() {
        List<String> notes = new ArrayList<>();
        notes.add(imposed ? "The null hypothesis is imposed." : "The null hypothesis is not imposed.");
        if (draws.enumerated()) {
            notes.add("Every sign vector of the " + fit.count() + " clusters is drawn once: p is a multiple of 1/"
                    + draws.count() / 2 + ", and 0 means that no draw is beyond the observed one.");
        } else if (fit.count() < WildDraws.FEW_CLUSTERS && settings.weights() == Weights.MAMMEN) {
            notes.add("With fewer than " + WildDraws.FEW_CLUSTERS + " clusters Webb weights are the better choice.");
        }
        double different = draws.different();
        if (!draws.enumerated() && draws.count() > different) {
            notes.add(fit.count() + " clusters allow for " + Math.round(different) + " different draws with "
                    + WildClusterBootstrap.word(settings) + " weights, so that the " + draws.count()
                    + " repeat them: p cannot be finer than that.");
        }
        if (!withFlatDraws.isEmpty()) {
            notes.add("Some draws have a standard error of zero; they count as beyond the observed one when their "
                    + "estimate is not zero: " + String.join(", ", withFlatDraws) + ".");
        }
        return notes;
    }

    private Resampling how(List<String> notes) {
        return new Resampling(
                WildClusterBootstrap.METHOD,
                WildClusterBootstrap.word(settings),
                draws.count(),
                draws.enumerated(),
                settings.seed(),
                fit.count(),
                0,
                List.copyOf(notes));
    }
}
