package org.didactic.spec;

import java.util.List;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * What effects may be worth.
 *
 * @param draws how often the whole sum is drawn
 */
public record ValuationSpec(int draws, int seed, List<Item> items) {

    /**
     * One kind of gain: effect × volume × what one is worth.
     *
     * @param label what there is less or more of, such as full assessments
     * @param effect the id of the programme's effect
     * @param measure the measure that the effect is on; its good direction says which sign is a gain
     * @param volume the column that the effect multiplies, added up over the rows of a unit and period
     * @param beside measures that must not have got worse for the gain to count
     */
    public record Item(
            Located<String> id,
            String label,
            Kind kind,
            Located<String> effect,
            Located<String> measure,
            Located<String> volume,
            Each each,
            List<Located<String>> beside) {}

    /**
     * What one is worth.
     *
     * @param central the most likely value, null where every value of the range is as likely
     * @param of the unit: hours, or pounds
     * @param priceYear the year of the prices, null for time
     */
    public record Each(
            double low,
            double high,
            @Nullable Double central,
            String of,
            String source,
            @Nullable Integer priceYear) {}

    /** What is gained: these are never added to each other. */
    public enum Kind {
        TIME_RELEASED,
        MONEY_NOT_SPENT,
        MONEY_SAVED
    }
}
