package org.didactic.estimate.invariance;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What units are called, and so in which order they stand, changes nothing but rounding. */
class UnitNamesTest {
    /** All but draws keyed by the names of units, which other names change on purpose. */
    private static final List<Variant> VARIANTS =
            Variant.all().stream().filter(variant -> !variant.drawn()).toList();

    private static GeneratedStudy renamed(GeneratedStudy study) {
        return study.map(row -> row.named("n" + Integer.parseInt(row.unit().substring(1)) * 29 % 37));
    }

    @Test
    void otherNamesGiveTheSameNumbersOfABalancedPanel() {
        GeneratedStudy study = GeneratedStudy.balanced();
        Same.numbers(study.findings(VARIANTS), renamed(study).findings(VARIANTS));
    }

    @Test
    void otherNamesGiveTheSameNumbersOfAnUnbalancedPanel() {
        GeneratedStudy study = GeneratedStudy.unbalanced();
        Same.numbers(study.findings(VARIANTS), renamed(study).findings(VARIANTS));
    }
}
