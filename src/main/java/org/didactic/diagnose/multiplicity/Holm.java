package org.didactic.diagnose.multiplicity;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Holm's (1979) step-down adjustment of p-values, whatever their dependence. */
final class Holm {
    private Holm() {}

    /** Returns the adjusted p-values in the same order: the largest of (m − i + 1) p₍ᵢ₎ up to each, at most 1. */
    static double[] adjusted(double[] p) {
        int[] order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(each -> p[each]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = p.clone();
        double largest = 0;
        for (int place = 0; place < order.length; place++) {
            largest = Math.max(largest, Math.min(1, (order.length - place) * p[order[place]]));
            adjusted[order[place]] = largest;
        }
        return adjusted;
    }
}
