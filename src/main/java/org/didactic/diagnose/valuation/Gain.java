package org.didactic.diagnose.valuation;

import java.util.List;
import org.didactic.estimate.Value;
import org.didactic.spec.ValuationSpec.Item;
import org.jspecify.annotations.Nullable;

/**
 * One kind of gain, a year. Gains are above zero, losses below.
 *
 * @param effectId the id of the effect that was used: the site's own, or the programme's
 * @param effect with its interval
 * @param volume what the effect multiplies, a year
 * @param cases how many of what the label names there were fewer or more: centre and range
 * @param total cases times what one is worth: centre and range, or why nothing is valued
 * @param drivers what moves the total, the strongest first
 * @param standing whether the gain counts
 * @param hidden how many sites a volume of all sites together leaves out because theirs is hidden; 0 for a single site
 */
public record Gain(
        Item item,
        String effectId,
        Value effect,
        Value volume,
        Value cases,
        Value total,
        List<Driver> drivers,
        Standing standing,
        int hidden) {

    /** What the total would be at the two ends of one input, the others at their centre. */
    public record Driver(Input input, double low, double high) {}

    /** What goes into a gain. */
    public enum Input {
        EFFECT,
        EACH
    }

    /**
     * Whether a gain counts.
     *
     * @param counts whether all that it stands beside did not get worse
     * @param because the first measure that got worse or of which nothing is known, null when it counts
     * @param reason what is wrong with that measure, empty when it counts
     */
    public record Standing(boolean counts, @Nullable String because, String reason) {}
}
