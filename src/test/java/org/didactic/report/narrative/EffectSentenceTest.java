package org.didactic.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.fixture.TinyStudy;
import org.didactic.report.StudyResults;
import org.didactic.report.wording.StudyIndex;
import org.didactic.report.wording.Verdict;
import org.didactic.result.ResultRow;
import org.didactic.result.Results;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.OutcomeSpec.Scale;
import org.didactic.text.Located;
import org.didactic.text.Position;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EffectSentenceTest {
    private static final Pattern DENIAL = Pattern.compile("(?i)no (effect|evidence|impact)|not significant|no change");

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                // clear of zero, wide
                "PROPORTION¦-0.096¦-0.139¦-0.053¦0.0005¦Care fell by 9.6 percentage points (95 % interval 5 to 14; p < 0.001).",
                "PROPORTION¦0.096¦0.053¦0.139¦0.004¦Care rose by 9.6 percentage points (95 % interval 5 to 14; p = 0.004).",
                "LOG¦0.0953¦0.01¦0.18¦0.02¦Care rose by 10.0 % (95 % interval 1 to 20; p = 0.020).",
                "LOG¦-0.0953¦-0.18¦-0.01¦0.02¦Care fell by 9.1 % (95 % interval 1 to 16; p = 0.020).",
                "PLAIN¦-1234.5¦-2000¦-3¦0.0497¦Care fell by 1,234.50 (95 % interval 3.00 to 2,000.00; p < 0.050).",
                "PLAIN¦0.2¦0.1¦0.3¦0.01¦Care rose by 0.20 (95 % interval 0.10 to 0.30; p = 0.010).",
                // clear of zero, narrow: whole points would be one number, or leave the estimate outside
                "PROPORTION¦-0.096¦-0.097¦-0.0955¦0¦Care fell by 9.6 percentage points (95 % interval 9.6 to 9.7; p < 0.001).",
                "PROPORTION¦0.096¦0.0955¦0.139¦0¦Care rose by 9.6 percentage points (95 % interval 9.6 to 13.9; p < 0.001).",
                // singular, small and tiny
                "PROPORTION¦0.01¦0.001¦0.019¦0.03¦Care rose by 1.0 percentage point (95 % interval 0.1 to 2; p = 0.030).",
                "PROPORTION¦-0.0099¦-0.02¦-0.0001¦0.04¦Care fell by 1.0 percentage point (95 % interval 0.01 to 2; p = 0.040).",
                "PROPORTION¦0.0004¦0.0001¦0.0007¦0.01¦Care rose by 0.04 percentage points (95 % interval 0.01 to 0.07; p = 0.010).",
                "PLAIN¦0.00001¦0.000001¦0.00002¦0.01¦Care rose by 0.00001 (95 % interval 0.000001 to 0.00002; p = 0.010).",
                // across zero
                "PROPORTION¦0.013¦-0.052¦0.078¦0.69¦Care: the data cannot tell. The 95 % interval runs from 5 points down to 8 up (p = 0.690).",
                "PROPORTION¦0¦-0.01¦0.01¦1¦Care: the data cannot tell. The 95 % interval runs from 1 point down to 1 up (p = 1.000).",
                "PROPORTION¦0.0001¦-0.0002¦0.0004¦0.5¦Care: the data cannot tell. The 95 % interval runs from 0.02 points down to 0.04 up (p = 0.500).",
                "LOG¦-0.031¦-0.21¦0.148¦0.73¦Care: the data cannot tell. The 95 % interval runs from 19 % less to 16 % more (p = 0.730).",
                "PLAIN¦0.1¦-1.234¦0.005¦0.9¦Care: the data cannot tell. The 95 % interval runs from 1.23 down to 0.005 up (p = 0.900).",
                // touching zero
                "PROPORTION¦0.1¦0¦0.2¦0.05¦Care: the data cannot tell. The 95 % interval runs from 0 to 20 points up (p = 0.050).",
                "PROPORTION¦-0.1¦-0.2¦-0.0¦0.05¦Care: the data cannot tell. The 95 % interval runs from 20 points down to 0 (p = 0.050).",
                "LOG¦0.1¦0¦0.2¦0.05¦Care: the data cannot tell. The 95 % interval runs from 0 to 22 % more (p = 0.050).",
                "PLAIN¦0¦0¦0¦1¦Care: the data cannot tell. The 95 % interval runs from 0 to 0 (p = 1.000).",
                // one side huge
                "PROPORTION¦0.2¦-0.01¦3.5¦0.06¦Care: the data cannot tell. The 95 % interval runs from 1 point down to 350 up (p = 0.060).",
                "LOG¦2¦-0.1¦720¦0.06¦Care: the data cannot tell. The 95 % interval runs from 10 % less to over 1e300 % more (p = 0.060).",
                "LOG¦-3¦-60¦-0.1¦0.01¦Care fell by 95.0 % (95 % interval 10 to 100; p = 0.010).",
                "PLAIN¦5¦1¦1e17¦0.04¦Care rose by 5.00 (95 % interval 1.00 to 1.00e17; p = 0.040).",
                // more than a share can change
                "PROPORTION¦-1.5¦-1.8¦-1.2¦0¦Care fell by 150.0 percentage points, more than a share can change (95 % interval 120 to 180; p < 0.001).",
                "PROPORTION¦1¦0.9¦1.1¦0¦Care rose by 100.0 percentage points (95 % interval 90 to 110; p < 0.001).",
                // beside its interval, as draws allow
                "PROPORTION¦0¦0.05¦0.14¦0.03¦Care rose by 5.0 to 14.0 percentage points (95 % interval; the estimate itself is 0.0; p = 0.030).",
                "LOG¦0.01¦-0.2¦-0.1¦0.03¦Care fell by 9.5 to 18.1 % (95 % interval; the estimate itself is 1.0; p = 0.030).",
                "PLAIN¦-0.1¦0.5¦0.6¦0.03¦Care rose by 0.50 to 0.60 (95 % interval; the estimate itself is \u22120.10; p = 0.030).",
                // without an interval
                "PROPORTION¦-0.1¦¦¦0.2¦Care: an estimate of 10.0 percentage points down (p = 0.200).",
                "PROPORTION¦0¦¦¦1¦Care: an estimate of 0.0 percentage points (p = 1.000).",
            })
    void anEffectIsWordedByScaleSignAndCertainty(
            Scale scale, double estimate, @Nullable Double low, @Nullable Double high, double p, String sentence) {
        Value value = new Value.Resampled(estimate, 0.1, 1.0, p, low, high);
        assertThat(sentence(value, scale).replace('\u00a0', ' ')).isEqualTo(sentence);
    }

    @ParameterizedTest
    @EnumSource(Scale.class)
    void anIntervalWithZeroIsNeverADenialAndAlwaysGivesItsRange(Scale scale) {
        for (double low : new double[] {-3, -0.4, -0.01, -0.00001, -0.0, 0}) {
            for (double high : new double[] {0, 0.00001, 0.01, 0.4, 3}) {
                Value value = new Value.Estimated((low + high) / 2, 0.1, null, 0, 0.5, low, high);
                Verdict verdict = Verdict.of(value, scale);
                assertThat(verdict.direction()).isEqualTo(Verdict.Direction.CANNOT_TELL);
                assertThat(verdict.rest()).matches("between \\S.* and \\S.*");
                assertThat(sentence(value, scale))
                        .contains("the data cannot tell. The 95\u00a0% interval runs from ")
                        .matches(".* from \\d.* to \\d.*")
                        .doesNotContainPattern(DENIAL);
            }
        }
    }

    @Test
    void whatCouldNotBeEstimatedIsSaidWithItsReason() {
        assertThat(sentence(new Value.NotIdentified("no treated rows"), Scale.LOG))
                .isEqualTo("Care: not estimated: no treated rows.");
    }

    private static String sentence(Value value, Scale scale) {
        StudyIndex index = new StudyIndex(new StudyResults(
                TinyStudy.analysis(Map.of()),
                TinyStudy.panels(TinyStudy.inOrder()),
                Results.of(TinyStudy.estimations()),
                List.of(),
                List.of(),
                List.of()));
        Located<String> care = new Located<>("care", Position.ofFile("analysis.yaml"), "");
        OutcomeSpec outcome = new OutcomeSpec(care, "Care", "", care, care, scale, List.of());
        ResultRow row = new ResultRow("care.twfe.att", "care", "twfe", new Term.Att(), value, 10, 5, 2);
        return new EffectSentence(index, new Plain()).of(row, outcome);
    }

    /** Shows numbers as they are. */
    private record Plain() implements Target {
        @Override
        public String number(String id, String text) {
            return text;
        }

        @Override
        public String mention(Exhibit exhibit) {
            return "";
        }

        @Override
        public String citation(String text, String anchor) {
            return text;
        }

        @Override
        public String block(Block block) {
            return "";
        }
    }
}
