package org.didactic.estimate.invariance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Constants of the size of a variable's range, added to it, change nothing but rounding. */
class AddedConstantsTest {
    private static final List<Variant> VARIANTS = Variant.all();

    private static @Nullable Double plus(@Nullable Double value, double constant) {
        return value == null ? null : Double.valueOf(value + constant);
    }

    @Test
    void aConstantAddedToTheOutcomeChangesNoNumber() {
        GeneratedStudy study = GeneratedStudy.unbalanced();
        Same.numbers(
                study.findings(VARIANTS),
                study.map(row -> row.outcome(plus(row.y(), -12.7))).findings(VARIANTS));
    }

    @Test
    void constantsAddedToCovariatesChangeNoNumber() {
        GeneratedStudy study = GeneratedStudy.balanced();
        Same.numbers(
                study.findings(VARIANTS),
                study.map(row -> row.covariates(plus(row.x(), 7.3), plus(row.z(), -20.9)))
                        .findings(VARIANTS));
    }
}
