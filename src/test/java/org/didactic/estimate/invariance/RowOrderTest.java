package org.didactic.estimate.invariance;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of rows in the file changes no bit. */
class RowOrderTest {
    /** All but those that reproduce a fault that follows the order of rows. */
    private static final List<Variant> VARIANTS =
            Variant.all().stream().filter(variant -> !variant.ordered()).toList();

    @Test
    void shuffledRowsOfABalancedPanelGiveTheSameBits() {
        GeneratedStudy study = GeneratedStudy.balanced();
        Same.bits(study.findings(VARIANTS), study.shuffled().findings(VARIANTS));
    }

    @Test
    void shuffledRowsOfAnUnbalancedPanelGiveTheSameBits() {
        GeneratedStudy study = GeneratedStudy.unbalanced();
        Same.bits(study.findings(VARIANTS), study.shuffled().findings(VARIANTS));
    }
}
