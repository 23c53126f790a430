package org.didactic.estimate.invariance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In other units of measurement estimates and errors grow by the factor between them, t and p not at all. */
class UnitsOfMeasurementTest {
    private static final List<Variant> VARIANTS = Variant.all();
    private static final GeneratedStudy STUDY = GeneratedStudy.balanced();
    private static final Findings FOUND = STUDY.findings(VARIANTS);

    private static @Nullable Double times(@Nullable Double value, double factor) {
        return value == null ? null : Double.valueOf(value * factor);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e6, 1e-6})
    void theOutcomeInOtherUnitsScalesEffectsAndCoefficients(double unit) {
        Findings other = STUDY.map(row -> row.outcome(times(row.y(), unit))).findings(VARIANTS);
        Same.numbers(FOUND, other, UnaryOperator.identity(), id -> ofOutcome(id, unit));
        Map<String, TermEstimate> before = FOUND.estimates();
        other.estimates().forEach((id, estimate) -> {
            if (likelihood(id)) {
                TermEstimate old = Objects.requireNonNull(before.get(id));
                double moved = 2 * old.rows() * StrictMath.log(unit);
                assertThat(plain(estimate)).isCloseTo(plain(old) + moved, within(1e-10 * Math.abs(moved)));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e6, 1e-6})
    void aCovariateInOtherUnitsScalesItsCoefficientOnly(double unit) {
        Findings other =
                STUDY.map(row -> row.covariates(times(row.x(), unit), row.z())).findings(VARIANTS);
        Same.numbers(FOUND, other, UnaryOperator.identity(), id -> ofCovariate(id, unit));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e90, 1e-140})
    void numbersNearTheEndsOfTheirRangeAreNoDifferent(double unit) {
        List<Variant> some = Variant.some();
        Findings found = STUDY.findings(some);
        Findings weights = STUDY.map(row -> row.weighing(row.weight() * unit)).findings(some);
        Same.numbers(found, weights);
        Findings outcome = STUDY.map(row -> row.outcome(times(row.y(), unit))).findings(some);
        Same.numbers(found, outcome, UnaryOperator.identity(), id -> ofOutcome(id, unit));
        Findings covariate =
                STUDY.map(row -> row.covariates(times(row.x(), unit), row.z())).findings(some);
        Same.numbers(found, covariate, UnaryOperator.identity(), id -> ofCovariate(id, unit));
    }

    private static double ofCovariate(String id, double unit) {
        return id.endsWith(".covariate:x") ? 1 / unit : 1;
    }

    private static double ofOutcome(String id, double unit) {
        if (likelihood(id)) {
            return Double.NaN;
        }
        boolean pure = id.matches(".*\\.(r2.*|n|negative_weight.*|already_treated_weight)");
        return pure ? 1 : unit;
    }

    private static boolean likelihood(String id) {
        return id.endsWith(".aic") || id.endsWith(".bic");
    }

    private static double plain(TermEstimate estimate) {
        return ((Value.Plain) estimate.value()).value();
    }
}
