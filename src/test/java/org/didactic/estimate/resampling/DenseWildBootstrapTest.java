package org.didactic.estimate.resampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.didactic.data.TextColumn;
import org.didactic.estimate.Aggregation;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.Term;
import org.didactic.estimate.design.EventColumns;
import org.didactic.estimate.regression.Regression;
import org.didactic.estimate.sample.ClusterIndex;
import org.didactic.estimate.sample.TreatedRows;
import org.didactic.spec.WildBootstrap;
import org.didactic.spec.WildBootstrap.Weights;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares the statistic of each draw with an independent and slow computation: a dummy for every unit and period, and for
 * every draw a new outcome, a new dense regression and a new sandwich.
 */
class DenseWildBootstrapTest {
    private static final double RELATIVE = 1e-10;
    private static final int DRAWS = 25;

    @ParameterizedTest
    @CsvSource({
        // More clusters than twice the columns: the short form; fewer, or clusters that cut through units: the long
        // one.
        "60, region, att, WEBB",
        "60, region, cohort:2003, MAMMEN",
        "24, region, att, RADEMACHER",
        "24, region, pretrend, WEBB",
        "24, region, period:1, MAMMEN",
        "24, cut, att, WEBB",
        "24, cut, cohort:2005, RADEMACHER",
    })
    void everyDrawEqualsARegressionOnItsOutcome(int units, String cluster, String term, Weights weights) {
        WrittenStudy study = WrittenStudy.of(
                units,
                "estimators: [{id: it, method: sun-abraham}]",
                "inference: {covariance: cluster, cluster: " + cluster + "}",
                "covariates: [x]",
                "weights: w");
        Estimation estimation = study.estimation();
        int[] rows =
                estimation.sample().rows().stream().mapToInt(Integer::intValue).toArray();
        Regression regression = regression(study, rows);
        List<Aggregation.Part> parts = estimation.aggregations().stream()
                .filter(each -> each.term().text().equals(term))
                .findFirst()
                .orElseThrow()
                .parts();
        TextColumn column = study.panel().text(cluster);
        ClusterIndex clusters = ClusterIndex.of(column, rows);
        List<String> names = column.take(rows).sortedTexts();
        ClusteredFit fit = new ClusteredFit(regression.design(), regression.fit(), clusters, names);
        double[] contrast = regression.contrast(parts);
        Dense dense = new Dense(study, rows, regression, parts, clusters);
        WildDraws draws = new WildDraws(fit.streams(new WildBootstrap(weights, DRAWS, 5)), weights, DRAWS, false);
        double slope = ClusteredFit.dot(contrast, fit.breadTimes(contrast));
        assertThat(dense.statistic(dense.outcome, 0))
                .isCloseTo(fit.estimate(contrast) / fit.error(contrast), relative(1));
        for (boolean imposed : new boolean[] {true, false}) {
            WildStatistics found = draws.of(ScoreForm.of(fit, contrast, imposed));
            for (double effect : new double[] {0, 0.7}) {
                for (int draw = 0; draw < DRAWS; draw++) {
                    double expected = dense.draw(draws, draw, effect, imposed);
                    assertThat(found.at(draw, -effect / slope))
                            .as("draw %d, effect %s, imposed %s", draw, effect, imposed)
                            .isCloseTo(expected, relative(expected));
                }
            }
        }
    }

    private static org.assertj.core.data.Offset<Double> relative(double value) {
        return within(RELATIVE * Math.max(1, Math.abs(value)));
    }

    private static Regression regression(WrittenStudy study, int[] rows) {
        TreatedRows treated = TreatedRows.of(study.task(), rows, study.task().timing()::everTreated);
        List<SupportCell> included =
                treated.cells().stream().filter(cell -> cell.key() != -1).toList();
        return new Regression(study.task(), rows, EventColumns.ofCells(treated, included));
    }

    /** Weighted regressions on all dummies. */
    private static final class Dense {
        private final RealMatrix design;
        private final RealMatrix weighted;
        private final RealMatrix bread;
        private final RealVector outcome;
        private final RealVector contrast;
        private final ClusterIndex clusters;

        Dense(
                WrittenStudy study,
                int[] rows,
                Regression regression,
                List<Aggregation.Part> parts,
                ClusterIndex clusters) {
            this.clusters = clusters;
            List<Term> terms = regression.design().terms();
            int units = regression.design().effects().get(0).count();
            int width =
                    terms.size() + units + regression.design().effects().get(1).count() - 1;
            int[] unit = regression.design().effects().get(0).ofRow();
            int[] period = regression.design().effects().get(1).ofRow();
            double[][] x = new double[rows.length][width];
            double[][] wx = new double[rows.length][];
            double[] y = new double[rows.length];
            TreatedRows treated =
                    TreatedRows.of(study.task(), rows, study.task().timing()::everTreated);
            int[] cellOfRow = treated.ofRows(cell -> terms.indexOf(new Term.Cell(cell.cohort(), cell.key())), -1);
            for (int i = 0; i < rows.length; i++) {
                int cell = cellOfRow[i];
                if (cell >= 0) {
                    x[i][cell] = 1;
                }
                x[i][terms.indexOf(new Term.Covariate("x"))] =
                        study.panel().number("x").value(rows[i]);
                x[i][terms.size() + unit[i]] = 1;
                if (period[i] > 0) {
                    x[i][terms.size() + units + period[i] - 1] = 1;
                }
                double weight = study.panel().number("w").value(rows[i]);
                wx[i] = Arrays.stream(x[i]).map(each -> weight * each).toArray();
                y[i] = study.panel().number("y").value(rows[i]);
            }
            design = new Array2DRowRealMatrix(x);
            weighted = new Array2DRowRealMatrix(wx);
            bread = new LUDecomposition(design.transpose().multiply(weighted))
                    .getSolver()
                    .getInverse();
            outcome = new ArrayRealVector(y);
            contrast = new ArrayRealVector(width);
            parts.forEach(part -> contrast.setEntry(terms.indexOf(part.term()), part.weight()));
        }

        double draw(WildDraws draws, int draw, double effect, boolean imposed) {
            RealVector coefficients = coefficients(outcome);
            double estimate = contrast.dotProduct(coefficients);
            RealVector direction = bread.operate(contrast);
            RealVector base = imposed
                    ? coefficients.subtract(direction.mapMultiply((estimate - effect) / contrast.dotProduct(direction)))
                    : coefficients;
            RealVector fitted = design.operate(base);
            RealVector residuals = outcome.subtract(fitted);
            RealVector drawn = fitted.copy();
            for (int row = 0; row < drawn.getDimension(); row++) {
                drawn.addToEntry(row, residuals.getEntry(row) * draws.weight(clusters.ofRow()[row], draw));
            }
            return statistic(drawn, imposed ? effect : estimate);
        }

        double statistic(RealVector values, double effect) {
            RealVector coefficients = coefficients(values);
            RealVector residuals = values.subtract(design.operate(coefficients));
            List<RealVector> scores = new ArrayList<>();
            for (int g = 0; g < clusters.count(); g++) {
                scores.add(new ArrayRealVector(design.getColumnDimension()));
            }
            for (int row = 0; row < residuals.getDimension(); row++) {
                RealVector score = weighted.getRowVector(row).mapMultiply(residuals.getEntry(row));
                int g = clusters.ofRow()[row];
                scores.set(g, Objects.requireNonNull(scores.get(g)).add(score));
            }
            RealVector direction = bread.operate(contrast);
            double variance = scores.stream()
                    .mapToDouble(score -> StrictMath.pow(score.dotProduct(direction), 2))
                    .sum();
            return (contrast.dotProduct(coefficients) - effect) / Math.sqrt(variance);
        }

        private RealVector coefficients(RealVector values) {
            return bread.operate(weighted.transpose().operate(values));
        }
    }
}
