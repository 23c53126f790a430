package org.didactic.estimate.resampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.didactic.estimate.Alternative;
import org.didactic.estimate.Resampling;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.spec.WildBootstrap;

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

    static final String METHOD = "wild cluster bootstrap";

    private static final String RESTRICTED = "wild";
    private static final String EQUAL_TAIL = "wild_equal_tail";
    private static final String UNRESTRICTED = "wild_unrestricted";

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

    /**
     * Returns the runs that there would have been, with the reason why no estimate has a bootstrap.
     *
     * @param treatedClusters the number of clusters with a treated unit
     */
    public static List<Alternative> refused(
            WildBootstrap settings, List<TermEstimate> reported, int treatedClusters, String reason) {
        List<TermEstimate> estimates = reported.stream()
                .map(each ->
                        each.value() instanceof Value.Estimated ? each.with(new Value.NotIdentified(reason)) : each)
                .toList();
        Resampling none = new Resampling(METHOD, word(settings), 0, false, settings.seed(), 0, 0, List.of());
        List<String> runs = treatedClusters < FEW_TREATED
                ? List.of(RESTRICTED, EQUAL_TAIL, UNRESTRICTED)
                : List.of(RESTRICTED, EQUAL_TAIL);
        return runs.stream().map(run -> new Alternative(run, estimates, none)).toList();
    }

    /**
     * Returns the runs {@code wild} (the null imposed) and {@code wild_equal_tail} (its equal-tail p), and with few treated
     * clusters {@code wild_unrestricted}.
     *
     * @param treatedClusters the number of clusters with a treated unit
     */
    public List<Alternative> test(List<Contrast> contrasts, int treatedClusters) {
        String reason = reasonAgainst();
        if (!reason.isEmpty()) {
            return refused(settings, contrasts.stream().map(Contrast::reported).toList(), treatedClusters, reason);
        }
        WildDraws draws = WildDraws.of(fit, settings);
        WildRun restricted = new WildRun(fit, draws, settings, level, factor, true);
        contrasts.forEach(restricted::add);
        List<Alternative> alternatives = new ArrayList<>();
        List<String> few = treatedClusters >= FEW_TREATED
                ? List.of()
                : List.of("Few treated clusters (" + treatedClusters
                        + "): with the null imposed the test rejects too seldom, without it too often; both are told.");
        alternatives.add(restricted.alternative(RESTRICTED, few));
        alternatives.add(restricted.equalTail(EQUAL_TAIL));
        if (treatedClusters < FEW_TREATED) {
            WildRun unrestricted = new WildRun(fit, draws, settings, level, factor, false);
            contrasts.forEach(unrestricted::add);
            alternatives.add(unrestricted.alternative(UNRESTRICTED, few));
        }
        return alternatives;
    }

    /** Returns why there is no bootstrap of this fit; empty when there is one. */
    private String reasonAgainst() {
        if (fit.count() > GroupCuts.MOST_CLUSTERS && !GroupCuts.whole(fit)) {
            return "clusters that cut through units are too many for a wild cluster bootstrap (" + fit.count()
                    + ", at most " + GroupCuts.MOST_CLUSTERS + ")";
        }
        return tooFewDraws();
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

    static String word(WildBootstrap settings) {
        return settings.weights().name().toLowerCase(Locale.ROOT);
    }
}
