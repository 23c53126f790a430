package org.didactic.estimate.regression;

import java.util.ArrayList;
import java.util.List;
import org.didactic.estimate.design.Absorption;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.estimate.sample.EffectLevels;
import org.didactic.text.NumberText;

/** What a reader must know of effects that were taken off by iteration. */
final class Absorbed {
    private Absorbed() {}

    /** Returns the notes with one more if there is something to tell. */
    static List<String> noted(DesignMatrix design, List<String> notes) {
        List<String> all = new ArrayList<>(notes);
        Absorption absorption = design.absorption();
        if (!absorption.problem().isEmpty()) {
            all.add("Nothing is identified: " + absorption.problem() + ".");
        } else if (absorption.iterative()) {
            all.add("The effects of " + EffectLevels.names(design.effects())
                    + " were taken off by iteration; its last pass changed each column by at most "
                    + NumberText.page(absorption.change(), 0) + " of its size.");
        }
        return List.copyOf(all);
    }
}
