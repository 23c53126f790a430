package org.didactic.estimate.resampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.didactic.estimate.Alternative;
import org.didactic.estimate.Resampling;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.spec.WildBootstrap;
import org.didactic.spec.WildBootstrap.Weights;

/**
 * The wild cluster bootstrap of weighted sums of a regression's coefficients (Cameron, Gelbach and Miller 2008), in the form
 * that needs the clusters' scores only (MacKinnon, Nielsen and Webb 2023).
 *
 * <p>R twin: {@code fwildclusterboot::boottest}, with its strict count: p is the share of draws greater in size than the
 * statistic by more than rounding, and the observed draw is not added to it.
 */
public final class WildClusterBootstrap {
    /** Below this many treated clusters the restricted and the unrestricted p are both told. */
    private static final int FEW_TREATED = 6;

    private static final String METHOD = "wild cluster bootstrap";
    private static final double MOST_FLAT = 0.1;

    private final ClusteredFit fit;
    private final WildBootstrap settings;
    private final double level;
    private final double factor;

    /**
     * Returns the bootstrap of a fit.
     *
     * @param level of the intervals
     * @param factor what the sandwich is multiplied by in the reported errors; it cancels in p and interval
     */
    public WildClusterBootstrap(ClusteredFit fit, WildBootstrap settings, double level, double factor) {
        this.fit = fit;
        this.settings = settings;
        this.level = level;
        this.factor = factor;
    }

    /**
     * A weighted sum of coefficients that is to be tested.
     *
     * @param reported its term with the value of the analytic inference
     * @param weights by column of the design; of no meaning where the value is not an estimate
     */
    public record Contrast(TermEstimate reported, double[] weights) {}

    /** Returns the run {@code wild} with the reason why no estimate has a bootstrap. */
    public static Alternative refused(WildBootstrap settings, List<TermEstimate> reported, String reason) {
        List<TermEstimate> estimates = reported.stream()
                .map(each ->
                        each.value() instanceof Value.Estimated ? valued(each, new Value.NotIdentified(reason)) : each)
                .toList();
        return new Alternative(
                "wild", estimates, new Resampling(METHOD, word(settings), 0, false, settings.seed(), 0, 0, List.of()));
    }

    /**
     * Returns the runs {@code wild} (the null imposed) and {@code wild_equal_tail} (its equal-tail p), and with few treated
     * clusters {@code wild_unrestricted}.
     *
     * @param treatedClusters the number of clusters with a treated unit
     */
    public List<Alternative> test(List<Contrast> contrasts, int treatedClusters) {
        String tooFew = tooFewDraws();
        if (!tooFew.isEmpty()) {
            return List.of(
                    refused(settings, contrasts.stream().map(Contrast::reported).toList(), tooFew));
        }
        WildDraws draws = WildDraws.of(fit, settings);
        Run restricted = new Run(draws, true);
        contrasts.forEach(restricted::add);
        List<Alternative> alternatives = new ArrayList<>();
        List<String> few = treatedClusters >= FEW_TREATED
                ? List.of()
                : List.of("Few treated clusters (" + treatedClusters
                        + "): with the null imposed the test rejects too seldom, without it too often; both are told.");
        alternatives.add(restricted.alternative("wild", restricted.estimates, few));
        alternatives.add(restricted.alternative("wild_equal_tail", restricted.equalTails, List.of()));
        if (treatedClusters < FEW_TREATED) {
            Run unrestricted = new Run(draws, false);
            contrasts.forEach(unrestricted::add);
            alternatives.add(unrestricted.alternative("wild_unrestricted", unrestricted.estimates, few));
        }
        return alternatives;
    }

    /** Returns why the clusters do not allow for enough different draws to test at the level; empty when they do. */
    private String tooFewDraws() {
        int clusters = fit.count();
        double different = switch (settings.weights()) {
            case RADEMACHER -> StrictMath.pow(2, clusters - 1);
            case WEBB -> StrictMath.pow(6, clusters) / 2;
            case MAMMEN -> StrictMath.pow(2, clusters);
        };
        return different * (1 - level) >= 1 - 1e-9
                ? ""
                : clusters + " clusters allow for " + Math.round(different) + " different draws with " + word(settings)
                        + " weights, too few for a test at this level";
    }

    private static String word(WildBootstrap settings) {
        return settings.weights().name().toLowerCase(Locale.ROOT);
    }

    private static TermEstimate valued(TermEstimate reported, Value value) {
        return new TermEstimate(reported.term(), value, reported.rows(), reported.treatedUnits());
    }

    /** Gathers the values of one run; not reused. */
    private final class Run {
        private final WildDraws draws;
        private final boolean imposed;
        private final List<TermEstimate> estimates = new ArrayList<>();
        private final List<TermEstimate> equalTails = new ArrayList<>();
        private final List<String> withoutEnd = new ArrayList<>();
        private final List<String> withFlatDraws = new ArrayList<>();

        Run(WildDraws draws, boolean imposed) {
            this.draws = draws;
            this.imposed = imposed;
        }

        void add(Contrast contrast) {
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
                estimates.add(valued(reported, reason));
                equalTails.add(valued(reported, reason));
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
            estimates.add(
                    valued(reported, new Value.Resampled(estimate, error, t, p, interval.low(), interval.high())));
            equalTails.add(valued(reported, new Value.Resampled(estimate, error, t, equalTail, null, null)));
        }

        Alternative alternative(String run, List<TermEstimate> values, List<String> first) {
            List<String> notes = new ArrayList<>(first);
            notes.add(imposed ? "The null hypothesis is imposed." : "The null hypothesis is not imposed.");
            if (draws.enumerated()) {
                notes.add("Every sign vector of the " + fit.count() + " clusters is drawn once: p is a multiple of 1/"
                        + draws.count() / 2 + ", and 0 means that no draw is beyond the observed one.");
            } else if (fit.count() < WildDraws.FEW_CLUSTERS && settings.weights() == Weights.MAMMEN) {
                notes.add(
                        "With fewer than " + WildDraws.FEW_CLUSTERS + " clusters Webb weights are the better choice.");
            }
            if (!withFlatDraws.isEmpty()) {
                notes.add("Some draws have a standard error of zero; they count as beyond the observed one when their "
                        + "estimate is not zero: " + String.join(", ", withFlatDraws) + ".");
            }
            if (!withoutEnd.isEmpty() && !run.endsWith("tail")) {
                notes.add("No end of the interval within " + WildInterval.FARTHEST + " standard errors: "
                        + String.join(", ", withoutEnd) + ".");
            }
            return new Alternative(
                    run,
                    List.copyOf(values),
                    new Resampling(
                            METHOD,
                            word(settings),
                            draws.count(),
                            draws.enumerated(),
                            settings.seed(),
                            fit.count(),
                            0,
                            List.copyOf(notes)));
        }
    }
}
