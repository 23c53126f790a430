package org.didactic.estimate.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.didactic.estimate.Alternative;
import org.didactic.estimate.CovarianceReport;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.result.Results;
import org.junit.jupiter.api.Test;

/** The multiplier bootstrap of group-time effects, held against the analytic errors. */
class MultiplierBootstrapTest {
    private static final int UNITS = 1500;
    private static final int DRAWS = 9999;

    /** An error from an interquartile range has a relative standard error of √(1.36/draws); four of them. */
    private static final double FOUR_ERRORS = 4 * Math.sqrt(1.36 / DRAWS);

    /** Sums of signs are not quite normal where few units carry an effect. */
    private static final double NOT_QUITE_NORMAL = 0.01;

    private static final String[] ANALYSIS = {
        "estimators: [{id: cs, method: callaway-santanna, rows: unbalanced, covariates: [x]}]",
        "inference:",
        "  covariance: cluster",
        "  cluster: unit",
        "  multiplier_bootstrap: {seed: 5, draws: " + DRAWS + "}",
    };
    private static final Estimation FOUND = WrittenStudy.of(UNITS, ANALYSIS).estimation();
    private static final Alternative BOOTSTRAP = FOUND.alternatives().get(0);

    @Test
    void errorsAreTheAnalyticOnesUpToTheDraws() {
        assertThat(BOOTSTRAP.run()).isEqualTo("bootstrap");
        int compared = 0;
        for (TermEstimate each : BOOTSTRAP.estimates()) {
            Value.Resampled drawn = (Value.Resampled) each.value();
            Value.Estimated analytic = analytic(each.term());
            assertThat(drawn.estimate()).isEqualTo(analytic.estimate());
            assertThat(drawn.statistic()).isNull();
            assertThat(drawn.p()).isNull();
            assertThat(drawn.standardError() / analytic.standardError())
                    .as(each.term().text())
                    .isCloseTo(1, within(FOUR_ERRORS + NOT_QUITE_NORMAL));
            compared++;
        }
        assertThat(compared).isGreaterThan(25);
    }

    @Test
    void familiesHaveUniformBandsAndAveragesPointwiseIntervals() {
        for (TermEstimate each : BOOTSTRAP.estimates()) {
            boolean family = each.term() instanceof Term.Cell
                    || each.term() instanceof Term.Period
                    || each.term() instanceof Term.Calendar
                    || each.term() instanceof Term.Group;
            if (family) {
                assertThat(critical(each)).as(each.term().text()).isGreaterThan(2.1);
            } else {
                assertThat(critical(each)).as(each.term().text()).isCloseTo(1.959963984540054, within(1e-9));
            }
        }
        assertThat(BOOTSTRAP.how().notes())
                .anyMatch(note -> note.startsWith("Uniform band of the effects by event time"));
    }

    /** Draws from the normal distribution with the correlations of the analytic covariance instead of signs. */
    @Test
    void theBandOverEventTimesCoversNormalDrawsWithTheirCorrelations() {
        CovarianceReport covariance = FOUND.covariance();
        int order = covariance.terms().size();
        double[][] factor = new double[order][order];
        for (int i = 0; i < order; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = covariance.matrix().get(i).get(j);
                for (int k = 0; k < j; k++) {
                    sum -= factor[i][k] * factor[j][k];
                }
                factor[i][j] = i == j ? Math.sqrt(sum) : sum / factor[j][j];
            }
        }
        Random random = new Random(8);
        double[] largest = new double[40_000];
        for (int draw = 0; draw < largest.length; draw++) {
            double[] independent =
                    random.doubles(order).map(each -> random.nextGaussian()).toArray();
            for (int i = 0; i < order; i++) {
                double sum = 0;
                for (int k = 0; k <= i; k++) {
                    sum += factor[i][k] * independent[k];
                }
                double error = Math.sqrt(covariance.matrix().get(i).get(i));
                largest[draw] = Math.max(largest[draw], Math.abs(sum) / error);
            }
        }
        Arrays.sort(largest);
        TermEstimate first = BOOTSTRAP.estimates().stream()
                .filter(each -> each.term() instanceof Term.Period)
                .findFirst()
                .orElseThrow();
        assertThat(critical(first)).isCloseTo(largest[(int) (0.95 * largest.length)], within(0.1));
    }

    @Test
    void drawsDependNeitherOnThreadsNorOnTheOrderOfRows() throws InterruptedException, ExecutionException {
        assertThat(WrittenStudy.shuffled(UNITS, ANALYSIS).estimation().alternatives())
                .isEqualTo(FOUND.alternatives());
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            assertThat(one.submit(() -> WrittenStudy.of(UNITS, ANALYSIS).estimation())
                            .get()
                            .alternatives())
                    .isEqualTo(FOUND.alternatives());
        } finally {
            one.shutdown();
        }
    }

    @Test
    void rowsOfCrossSectionsDrawForThemselves() {
        String[] rows = {
            "estimators: [{id: cs, method: callaway-santanna, rows: cross-sections}]",
            "inference: {covariance: iid, multiplier_bootstrap: {seed: 5}}",
        };
        Estimation found = WrittenStudy.of(60, rows).estimation();
        assertThat(found.alternatives().get(0).how().groups())
                .isEqualTo(found.sample().rows().size());
        assertThat(WrittenStudy.shuffled(60, rows).estimation().alternatives()).isEqualTo(found.alternatives());
        assertThat(Results.of(List.of(found)).find("y.cs@bootstrap.period:0")).isNotNull();
    }

    @Test
    void whatIsNotIdentifiedStaysSo() {
        List<String> rows = new ArrayList<>();
        for (int unit = 0; unit < 6; unit++) {
            for (int year = 2001; year <= 2004; year++) {
                rows.add(String.join(
                        ",",
                        "u" + unit,
                        Integer.toString(year),
                        unit == 0 ? "2003" : "",
                        Integer.toString(unit == 0 ? 0 : unit * year % 5),
                        "0,1,r" + unit % 2 + ",c,even"));
            }
        }
        Estimation found = WrittenStudy.written(
                        rows,
                        "estimators: [{id: cs, method: callaway-santanna, base_period: universal}]",
                        "inference: {covariance: cluster, cluster: parity, multiplier_bootstrap: {seed: 1}}")
                .estimation();
        assertThat(found.alternatives().get(0).estimates())
                .isNotEmpty()
                .allMatch(each -> !(each.value() instanceof Value.Resampled));
    }

    @Test
    void aSampleWithoutControlsHasTheRunAllTheSame() {
        List<String> rows = new ArrayList<>();
        for (int year = 2001; year <= 2004; year++) {
            rows.add("u1," + year + ",2003," + year % 3 + ",0,1,r,c,even");
        }
        Estimation found = WrittenStudy.written(
                        rows,
                        "estimators: [{id: cs, method: callaway-santanna}]",
                        "inference: {covariance: cluster, cluster: unit, multiplier_bootstrap: {seed: 1}}")
                .estimation();
        assertThat(found.alternatives().get(0).estimates())
                .contains(new TermEstimate(
                        new Term.Att(),
                        new Value.NotIdentified("no unit is never treated, and only such units are to be controls"),
                        0,
                        0));
    }

    private static double critical(TermEstimate each) {
        Value.Resampled drawn = (Value.Resampled) each.value();
        assertThat(drawn.high() - drawn.estimate()).isCloseTo(drawn.estimate() - drawn.low(), within(1e-12));
        return (drawn.high() - drawn.estimate()) / drawn.standardError();
    }

    private static Value.Estimated analytic(Term term) {
        return FOUND.estimates().stream()
                .filter(each -> each.term().equals(term))
                .map(each -> (Value.Estimated) each.value())
                .findFirst()
                .orElseThrow();
    }
}
