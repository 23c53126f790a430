package org.didactic.diagnose.valuation;

import org.didactic.estimate.resampling.DrawStream;
import org.didactic.spec.ValuationSpec.Each;
import org.didactic.spec.ValuationSpec.Item;

/** What one is worth: every value of a range as likely, or a triangle over it with its peak at the most likely one. */
record UnitValue(Each each) {

    /** Returns the most likely value, the middle of the range where all are as likely. */
    double centre() {
        Double central = each.central();
        return central == null ? (each.low() + each.high()) / 2 : central;
    }

    /** Returns the draws of an item, the same for every site. */
    static double[] draws(Item item, long seed, int draws) {
        UnitValue value = new UnitValue(item.each());
        DrawStream stream = DrawStream.of(seed, "valuation each", item.id().value());
        double[] drawn = new double[draws];
        for (int r = 0; r < draws; r++) {
            drawn[r] = value.quantile(stream.uniform(r));
        }
        return drawn;
    }

    /** Returns the value that a share of the distribution lies below. */
    double quantile(double share) {
        double width = each.high() - each.low();
        Double peak = each.central();
        if (peak == null || width == 0) {
            return each.low() + share * width;
        }
        double left = peak - each.low();
        return share * width <= left
                ? each.low() + Math.sqrt(share * width * left)
                : each.high() - Math.sqrt((1 - share) * width * (width - left));
    }
}
