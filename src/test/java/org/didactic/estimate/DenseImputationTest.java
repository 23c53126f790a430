package org.didactic.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.apache.commons.math3.linear.RealMatrix;
import org.didactic.estimate.DenseRows.Row;
import org.junit.jupiter.api.Test;

/**
 * Compares imputation and two stages, weighted, with a covariate and coarse clusters, for which R left no values (and weighs
 * wrongly), with an independent and slow computation: every weight of every row written out in dense matrices.
 */
class DenseImputationTest {
    private static final double RELATIVE = 1e-9;
    private static final ToIntFunction<Row> REGION = row -> row.unit().charAt(0);
    private static final String CLUSTERED = ", inference: {covariance: cluster, cluster: region}";

    private static final DenseRows DENSE =
            DenseRows.irregular(9999, 9999, 2003, 2003, 2004, 2004, 2003, 9999, 2005, 2004, 9999, 2003);

    @Test
    void imputationEqualsTheDenseComputation() {
        Estimation estimation = DENSE.study().estimate("imputation" + CLUSTERED, "covariates: [x]", "weights: w");
        Slow slow = new Slow(DENSE, List.of(DENSE.column(Row::x)), REGION);
        slow.expectImputed(estimation, "att", Row::treated);
        slow.expectImputed(estimation, "period:0", row -> row.eventTime() == 0);
        slow.expectImputed(estimation, "period:2", row -> row.eventTime() == 2);
        slow.expectImputed(estimation, "cohort:2004", row -> row.start() == 2004 && row.treated());
        slow.expectImputed(estimation, "cell:2003:1", row -> row.start() == 2003 && row.eventTime() == 1);
    }

    @Test
    void twoStagesEqualTheDenseComputation() {
        Estimation estimation = DENSE.study()
                .estimate(
                        "two-stage" + CLUSTERED,
                        "covariates: [x]",
                        "weights: w",
                        "event_time: {reference: -1, bins: {-3: [.., -3], 1: [1, ..]}}");
        Slow slow = new Slow(DENSE, List.of(DENSE.column(Row::x)), REGION);
        slow.expectSecondStage(estimation, "att", Row::treated);
        slow.expectSecondStage(estimation, "period:-3", row -> row.eventTime() <= -3 && row.start() != DenseRows.NEVER);
        slow.expectSecondStage(estimation, "period:-2", row -> row.eventTime() == -2);
        slow.expectSecondStage(estimation, "period:0", row -> row.eventTime() == 0);
        slow.expectSecondStage(estimation, "period:1", row -> row.eventTime() >= 1);
        assertThat(SmallStudy.value(estimation, "period:-1")).isEqualTo(new Value.Reference());
    }

    @Test
    void aThirdEffectEqualsTheDenseComputation() {
        List<double[]> third = new ArrayList<>();
        for (int level = 1; level <= 5; level++) {
            int value = level;
            third.add(DENSE.indicator(row -> row.w() == value));
        }
        Slow slow = new Slow(DENSE, third, REGION);
        String options = CLUSTERED + ", effects: [w]";
        slow.expectImputed(DENSE.study().estimate("imputation" + options, "weights: w"), "att", Row::treated);
        slow.expectSecondStage(DENSE.study().estimate("two-stage" + options, "weights: w"), "att", Row::treated);
    }

    /** With more periods than units it is the period effects that are swept out, and clusters cut through them. */
    @Test
    void fewerUnitsThanPeriodsEqualTheDenseComputation() {
        DenseRows few = DenseRows.irregular(9999, 2003, 2004, 9999, 2003);
        Slow slow = new Slow(few, List.of(few.column(Row::x)), row -> row.unit().hashCode());
        for (String method : List.of("imputation", "two-stage")) {
            Estimation estimation = few.study().estimate(method, "covariates: [x]", "weights: w");
            if (method.equals("imputation")) {
                slow.expectImputed(estimation, "att", Row::treated);
                slow.expectImputed(estimation, "period:0", row -> row.eventTime() == 0);
            } else {
                slow.expectSecondStage(estimation, "att", Row::treated);
                slow.expectSecondStage(estimation, "period:-2", row -> row.eventTime() == -2);
            }
        }
    }

    @Test
    void averagesOfCellsFollowFromTheCovarianceOfTheCells() {
        Estimation estimation = DENSE.study().estimate("imputation", "att: {weights: equal}");
        Aggregation att = estimation.aggregations().get(0);
        double[] weights = estimation.covariance().terms().stream()
                .mapToDouble(term -> att.parts().stream()
                        .filter(part -> part.term().equals(term))
                        .mapToDouble(Aggregation.Part::weight)
                        .sum())
                .toArray();
        double variance = 0;
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                variance += weights[i]
                        * weights[j]
                        * estimation.covariance().matrix().get(i).get(j);
            }
        }
        Value.Estimated value = (Value.Estimated) SmallStudy.value(estimation, "att");
        assertThat(value.standardError()).isCloseTo(Math.sqrt(variance), within(1e-12));
        assertThat(estimation.covariance().cluster()).isEqualTo("unit");
    }

    /** The computation over one panel: its unit and period effects and more columns. */
    private static final class Slow {
        private final DenseRows dense;
        private final List<double[]> more;
        private final ToIntFunction<Row> clusterOf;
        private final double[] weight;
        private final double[] untreatedWeight;
        private final RealMatrix regressors;
        private final RealMatrix projector;

        /** Outcome less fitted outcome without treatment. */
        private final double[] effects;

        Slow(DenseRows dense, List<double[]> more, ToIntFunction<Row> clusterOf) {
            this.dense = dense;
            this.more = more;
            this.clusterOf = clusterOf;
            this.weight = dense.column(Row::w);
            this.untreatedWeight = dense.column(row -> row.treated() ? 0 : row.w());
            this.regressors = regressors();
            this.projector = DenseRows.bread(regressors, untreatedWeight);
            this.effects = effects();
        }

        void expectImputed(Estimation estimation, String term, Predicate<Row> of) {
            double total = 0;
            for (int i = 0; i < weight.length; i++) {
                total += of.test(dense.rows().get(i)) ? weight[i] : 0;
            }
            double sum = total;
            double[] share = dense.column(row -> of.test(row) ? row.w() / sum : 0);
            double[] moved = regressors.transpose().operate(share);
            double[] onUntreated = regressors.operate(projector.operate(moved));
            Map<String, double[]> cells = new TreeMap<>();
            for (int i = 0; i < share.length; i++) {
                double[] cell = cells.computeIfAbsent(cell(i), name -> new double[2]);
                cell[0] += share[i] * share[i] * effects[i];
                cell[1] += share[i] * share[i];
            }
            double estimate = 0;
            double[] contribution = new double[share.length];
            for (int i = 0; i < share.length; i++) {
                if (dense.rows().get(i).treated()) {
                    double[] cell = cells.get(cell(i));
                    estimate += share[i] * effects[i];
                    contribution[i] = share[i] == 0 ? 0 : share[i] * (effects[i] - cell[0] / cell[1]);
                } else {
                    contribution[i] = -weight[i] * onUntreated[i] * effects[i];
                }
            }
            expect(estimation, term, estimate, Math.sqrt(dense.squaredClusterSums(contribution, clusterOf)));
        }

        void expectSecondStage(Estimation estimation, String term, Predicate<Row> of) {
            double[] dummy = dense.indicator(of);
            double squares = 0;
            double product = 0;
            for (int i = 0; i < dummy.length; i++) {
                squares += weight[i] * dummy[i];
                product += weight[i] * dummy[i] * effects[i];
            }
            double coefficient = product / squares;
            double[] weighted = new double[dummy.length];
            for (int i = 0; i < dummy.length; i++) {
                weighted[i] = weight[i] * dummy[i];
            }
            double[] gamma = projector.operate(regressors.transpose().operate(weighted));
            double[] fitted = regressors.operate(gamma);
            double[] contribution = new double[dummy.length];
            for (int i = 0; i < dummy.length; i++) {
                contribution[i] =
                        (weighted[i] * (effects[i] - coefficient) - fitted[i] * untreatedWeight[i] * effects[i])
                                / squares;
            }
            expect(estimation, term, coefficient, Math.sqrt(dense.squaredClusterSums(contribution, clusterOf)));
        }

        private static void expect(Estimation estimation, String term, double estimate, double error) {
            Value.Estimated value = (Value.Estimated) SmallStudy.value(estimation, term);
            assertThat(value.estimate()).as(term).isCloseTo(estimate, within(RELATIVE * Math.abs(estimate)));
            assertThat(value.standardError()).as(term).isCloseTo(error, within(RELATIVE * error));
            assertThat(value.df()).isNull();
        }

        private String cell(int index) {
            Row row = dense.rows().get(index);
            return row.start() + " " + row.year();
        }

        private RealMatrix regressors() {
            List<double[]> columns = new ArrayList<>(dense.effects());
            columns.addAll(more);
            return DenseRows.matrix(columns);
        }

        private double[] effects() {
            double[] outcome = dense.column(Row::y);
            RealMatrix weighted = DenseRows.scaled(regressors, untreatedWeight);
            double[] fitted =
                    regressors.operate(projector.operate(weighted.transpose().operate(outcome)));
            double[] effects = new double[outcome.length];
            for (int i = 0; i < outcome.length; i++) {
                effects[i] = outcome[i] - fitted[i];
            }
            return effects;
        }
    }
}
