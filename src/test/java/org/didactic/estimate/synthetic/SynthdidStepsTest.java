package org.didactic.estimate.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SynthdidStepsTest {
    private static final WeightSearch EXACT = new ExactMinimum();
    private static final WeightSearch SYNTHDID = new SynthdidSteps();

    @ParameterizedTest
    @EnumSource(names = {"SYNTHETIC_DID", "SYNTHETIC_CONTROL"})
    void theExactMinimumIsNeverAboveWhereTheyStop(SyntheticMethod method) {
        for (long seed = 1; seed <= 50; seed++) {
            Blocks made = Blocks.generated(seed, 6 + (int) seed, 5 + (int) (seed % 9), 3 + (int) (seed % 9));
            SyntheticFit fit = made.fit(method, SYNTHDID);
            double reached = units(fit).objective();
            assertThat(units(made.fit(method, EXACT)).objective()).isLessThanOrEqualTo(reached * (1 + 1e-12));
            assertThat(fit.donors().stream().mapToDouble(DonorWeight::weight).sum())
                    .isCloseTo(1, within(1e-12));
            assertThat(fit.donors()).allMatch(each -> each.weight() >= 0);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SYNTHETIC_DID", "SYNTHETIC_CONTROL"})
    void aFitSaysHowItsWeightsWereSought(SyntheticMethod method) {
        Blocks made = Blocks.generated(3, 12, 8, 5);
        assertThat(units(made.fit(method, SYNTHDID)).search()).isEqualTo(SYNTHDID);
        assertThat(units(made.fit(method, EXACT)).search()).isEqualTo(EXACT);
        assertThat(PlaceboPermutation.of(made.block().pool(), method, SYNTHDID).search())
                .isEqualTo(SYNTHDID);
    }

    @Test
    void plainDifferencesSeekNoWeights() {
        Blocks made = Blocks.generated(4, 12, 8, 5);
        assertThat(made.fit(SyntheticMethod.DIFFERENCE_IN_DIFFERENCES, SYNTHDID))
                .isEqualTo(made.fit(SyntheticMethod.DIFFERENCE_IN_DIFFERENCES, EXACT));
    }

    @Test
    void whereNoTwoDonorsAreAsSteepTheirOrderIsRoundingAlone() {
        Blocks made = Blocks.generated(5, 8, 12, 9);
        for (SyntheticMethod method : SyntheticMethod.values()) {
            SyntheticFit fit = made.fit(method, SYNTHDID);
            SyntheticFit again = made.donors(7, 2, 5, 0, 1, 6, 4, 3).fit(method, SYNTHDID);
            assertThat(again.effect()).isCloseTo(fit.effect(), within(1e-9));
        }
    }

    @Test
    void ofDonorsThatAreAlikeBeforeTheOrderDecides() {
        Blocks made = Blocks.generated(6, 6, 12, 9);
        Blocks oneWay = made.donors(0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5);
        for (int donor = 6; donor < 12; donor++) {
            oneWay.outcomes()[donor] = oneWay.outcomes()[donor].clone();
            oneWay.outcomes()[donor][11] += 10;
        }
        Blocks otherWay = oneWay.donors(6, 7, 8, 9, 10, 11, 0, 1, 2, 3, 4, 5);
        assertThat(Math.abs(control(oneWay, SYNTHDID) - control(otherWay, SYNTHDID)))
                .isGreaterThan(1e-3);
        assertThat(control(oneWay, EXACT)).isCloseTo(control(otherWay, EXACT), within(1e-9));
    }

    private static double control(Blocks made, WeightSearch search) {
        return made.fit(SyntheticMethod.SYNTHETIC_CONTROL, search).effect();
    }

    @Test
    void donorsThatNeverMoveHaveEqualWeights() {
        double[][] same = new double[5][4];
        Arrays.stream(same).forEach(row -> Arrays.fill(row, 7));
        Blocks still = new Blocks(List.of("a", "b", "c", "d", "e"), same, new double[] {7, 7, 7, 9}, 3);
        for (SyntheticMethod method : SyntheticMethod.values()) {
            SyntheticFit fit = still.fit(method, SYNTHDID);
            assertThat(fit.effect()).isCloseTo(2, within(1e-12));
            assertThat(fit.donors()).allMatch(each -> Math.abs(each.weight() - 0.2) < 1e-12);
        }
    }

    private static WeightProblem units(SyntheticFit fit) {
        return Objects.requireNonNull(fit.unitProblem());
    }
}
