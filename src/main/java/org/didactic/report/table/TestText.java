package org.didactic.report.table;

import org.didactic.estimate.Value;
import org.didactic.text.NumberText;

/** A joint test in one line. */
final class TestText {
    private TestText() {}

    /** Returns the text: {@code F(3, 147) = 1.52, p = 0.212}. */
    static String of(Value.Test test) {
        Double denominator = test.denominatorDf();
        String distribution = denominator == null
                ? "\u03c7\u00b2(" + test.numeratorDf() + ")"
                : "F(" + test.numeratorDf() + ", "
                        + (denominator == Math.rint(denominator)
                                ? NumberText.whole(denominator)
                                : NumberText.fixed(denominator, 1))
                        + ")";
        String p = NumberText.probability(test.p());
        return distribution + " = " + NumberText.page(test.statistic(), 2) + ", p "
                + (p.startsWith("<") ? "< " + p.substring(1) : "= " + p);
    }
}
