package org.didactic.report.wording.site;

import java.util.ArrayList;
import java.util.List;
import org.didactic.diagnose.site.OwnEstimate;
import org.didactic.diagnose.site.SiteBriefing;
import org.didactic.diagnose.site.SiteMeasure;
import org.didactic.diagnose.site.SmallCounts;
import org.didactic.diagnose.site.Trend;
import org.didactic.estimate.Value;
import org.didactic.report.wording.ShownValue;
import org.didactic.spec.MeasureSpec;
import org.jspecify.annotations.Nullable;

/** One measure of one site, as the words about it look at it. */
record About(SiteContext context, SiteBriefing site, SiteMeasure measure) {
    /** The share of the middle half of all others that is little. */
    private static final double LITTLE_OF_BAND = 0.1;

    /** The share of the level before that is little. */
    private static final double LITTLE_OF_LEVEL = 0.01;

    /** The most points that are little, as a share of one. */
    private static final double LITTLE_SHARE = 0.02;

    /** The most points that are hardly a movement, as a share of one. */
    private static final double HARDLY_SHARE = 0.005;

    /** What can be said of the site's own effect. */
    enum Finding {
        LOWER,
        HIGHER,
        LITTLE,
        CANNOT_TELL,
        NOT_ESTIMATED
    }

    String label() {
        return SiteContext.inSentence(measure.measure().label());
    }

    Amount amount() {
        return Amount.of(measure.measure());
    }

    boolean joined() {
        return site.start() != null;
    }

    OwnEstimate.@Nullable Estimated own() {
        return measure.own() instanceof OwnEstimate.Estimated estimated ? estimated : null;
    }

    /** Returns why there is no estimate of the site's own. */
    String refusal() {
        return measure.own() instanceof OwnEstimate.Refused refused ? refused.reason() : "";
    }

    /**
     * Returns what the interval allows to be said: a direction only where it lies on one side of zero together with the
     * estimate; little only where it reaches across zero and no further than {@link #little} to either side.
     */
    Finding finding() {
        OwnEstimate.Estimated own = own();
        if (own == null) {
            return Finding.NOT_ESTIMATED;
        }
        Value.Resampled effect = own.effect();
        Double low = effect.low();
        Double high = effect.high();
        if (low == null || high == null) {
            return Finding.CANNOT_TELL;
        }
        if (high < 0 && effect.estimate() < 0) {
            return Finding.LOWER;
        }
        if (low > 0 && effect.estimate() > 0) {
            return Finding.HIGHER;
        }
        Double little = little();
        boolean across = low <= 0 && high >= 0;
        boolean narrow = little != null && Math.max(-low, high) <= little;
        return across && narrow ? Finding.LITTLE : Finding.CANNOT_TELL;
    }

    /**
     * Returns the largest difference that is little: a tenth of the middle half of all others before the start, and at most
     * two points of a share; null where that width is not known.
     */
    @Nullable
    Double little() {
        List<Double> widths = new ArrayList<>();
        List<Integer> times = measure.lower().times();
        for (int i = 0; i < times.size(); i++) {
            boolean before = site.start() == null || times.get(i) < site.start();
            Double lower = ShownValue.number(measure.lower().values().get(i));
            Double upper = ShownValue.number(measure.upper().values().get(i));
            if (before && lower != null && upper != null) {
                widths.add(upper - lower);
            }
        }
        if (widths.isEmpty()) {
            return null;
        }
        double width = widths.stream().mapToDouble(Double::doubleValue).sum() / widths.size();
        double little = LITTLE_OF_BAND * width;
        return isShare() ? Math.min(little, LITTLE_SHARE) : little;
    }

    /**
     * Returns whether a change is hardly one: less than half a point of a share, less than a hundredth of the site's level
     * before; never where that level is not known or zero.
     */
    boolean hardly(double change) {
        return hardly(isShare(), change, ShownValue.number(measure.change().before()));
    }

    /** Returns whether a change is hardly one, of a share or of a quantity with this level before. */
    static boolean hardly(boolean share, double change, @Nullable Double before) {
        if (share) {
            return Math.abs(change) < HARDLY_SHARE;
        }
        return change == 0 || before != null && Math.abs(change) < LITTLE_OF_LEVEL * Math.abs(before);
    }

    /** Returns the change of the twin over the periods from the start on against those before, or null. */
    @Nullable
    Double twinChange() {
        OwnEstimate.Estimated own = own();
        Integer start = site.start();
        if (own == null || start == null) {
            return null;
        }
        double[] sums = new double[2];
        int[] counts = new int[2];
        Trend path = own.path();
        for (int i = 0; i < path.times().size(); i++) {
            Double value = ShownValue.number(path.values().get(i));
            if (value != null) {
                int side = path.times().get(i) < start ? 0 : 1;
                sums[side] += value;
                counts[side]++;
            }
        }
        return counts[0] == 0 || counts[1] == 0 ? null : sums[1] / counts[1] - sums[0] / counts[0];
    }

    /**
     * Returns whether the twin, as it is drawn, moved from its last period before the start as its means before and since
     * say: else its direction is not told.
     */
    boolean twinMovedAsItsMeans() {
        OwnEstimate.Estimated own = own();
        Integer start = site.start();
        Double change = twinChange();
        if (own == null || start == null || change == null) {
            return false;
        }
        Double last = null;
        double sum = 0;
        int count = 0;
        Trend path = own.path();
        for (int i = 0; i < path.times().size(); i++) {
            Double value = ShownValue.number(path.values().get(i));
            if (value != null && path.times().get(i) < start) {
                last = value;
            } else if (value != null) {
                sum += value;
                count++;
            }
        }
        return last != null && count > 0 && Math.signum(sum / count - last) == Math.signum(change);
    }

    /** Returns whether small counts hide the site's change, and there is no estimate that could be told instead. */
    boolean isHidden() {
        Value change = measure.change().site();
        return own() == null
                && ShownValue.number(change) == null
                && (SmallCounts.isHidden(change)
                        || measure.site().values().stream().anyMatch(SmallCounts::isHidden));
    }

    private boolean isShare() {
        return measure.measure().scale() == MeasureSpec.Scale.PROPORTION;
    }
}
