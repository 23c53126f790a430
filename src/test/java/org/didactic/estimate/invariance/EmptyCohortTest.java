package org.didactic.estimate.invariance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.didactic.estimate.TermEstimate;
import org.junit.jupiter.api.Test;

/** A cohort none of whose rows can be used changes no estimate. */
class EmptyCohortTest {
    private static final int EMPTY = 2005;
    private static final List<Variant> VARIANTS = Variant.all().stream()
            .filter(variant -> !variant.ordered() && !variant.text().contains("randomisation"))
            .toList();

    /** A unit whose outcome is missing throughout, with a start that no other unit has. */
    private static List<GeneratedRow> unused() {
        return IntStream.rangeClosed(2001, 2006)
                .mapToObj(year -> new GeneratedRow("zz", year, EMPTY, null, 3.0, 40.0, 1, "r0", "c0", "k0"))
                .toList();
    }

    @Test
    void aCohortWithoutAUsedRowChangesNoBit() {
        for (GeneratedStudy study : List.of(GeneratedStudy.balanced(), GeneratedStudy.unbalanced())) {
            Map<String, TermEstimate> without =
                    new TreeMap<>(study.findings(VARIANTS).estimates());
            Map<String, TermEstimate> with =
                    new TreeMap<>(study.and(unused()).findings(VARIANTS).estimates());
            assertThat(with).isEqualTo(without);
        }
    }
}
