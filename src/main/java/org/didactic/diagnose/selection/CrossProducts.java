package org.didactic.diagnose.selection;

import java.util.Arrays;
import org.didactic.numeric.CollinearityCholesky;
import org.didactic.numeric.Numbering;
import org.didactic.numeric.SymmetricMatrix;
import org.didactic.panel.Panel;

/**
 * Sums of products of covariates from which means are taken off, after those of the indicators that are to be taken off
 * besides.
 *
 * @param indicators how many indicators stand first
 * @param raw the sum of squares of each column before anything was taken off
 */
record CrossProducts(int indicators, SymmetricMatrix matrix, double[] raw) {

    /** Returns the products of deviations from the means over all rows. */
    static CrossProducts centred(CovariateTable table) {
        Sums sums = new Sums(0, table);
        sums.add(0, table.rows().length);
        return sums.products();
    }

    /** Returns the products of deviations from the units' means, after those of the periods' indicators. */
    static CrossProducts withinUnits(CovariateTable table) {
        Panel panel = table.panel();
        int[] rows = table.rows();
        int[] period = Arrays.stream(rows).map(panel::time).toArray();
        Numbering periods = Numbering.of(period);
        Sums sums = new Sums(periods.size(), table);
        for (int from = 0, to; from < rows.length; from = to) {
            to = from;
            while (to < rows.length && panel.unit(rows[to]) == panel.unit(rows[from])) {
                to++;
            }
            int[] own = Arrays.stream(period, from, to).map(periods::numberOf).toArray();
            sums.add(own, sums.add(from, to));
        }
        return sums.products();
    }

    /**
     * Returns the share of a covariate's own variation, after the indicators, that some other covariates leave; negative
     * where the indicators leave nothing, 0 where the others determine it.
     *
     * @param covariate from 0
     * @param others other covariates, from 0
     */
    double shareLeft(int covariate, int[] others) {
        double afterIndicators = lastRatio(covariate, new int[0]);
        return afterIndicators == 0 ? -1 : lastRatio(covariate, others) / afterIndicators;
    }

    private double lastRatio(int covariate, int[] others) {
        int[] order = new int[indicators + others.length + 1];
        for (int i = 0; i < indicators; i++) {
            order[i] = i;
        }
        for (int i = 0; i < others.length; i++) {
            order[indicators + i] = indicators + others[i];
        }
        int last = order.length - 1;
        order[last] = indicators + covariate;
        double[] sizes = Arrays.stream(order).mapToDouble(each -> raw[each]).toArray();
        CollinearityCholesky factor = CollinearityCholesky.of(matrix.select(order), sizes);
        return factor.kept(last) ? factor.ratio(last) : 0;
    }

    /** The sums while groups of rows are added; mutable. */
    private static final class Sums {
        private final int indicators;
        private final int order;
        private final double[][] columns;
        private final double[] entries;
        private final double[] raw;

        Sums(int indicators, CovariateTable table) {
            this.indicators = indicators;
            this.columns = table.columns();
            this.order = indicators + columns.length;
            this.entries = new double[order * order];
            this.raw = new double[order];
        }

        /** Adds the products of a group's deviations from its means, and returns these deviations. */
        double[][] add(int from, int to) {
            double[][] deviations = new double[columns.length][to - from];
            for (int j = 0; j < columns.length; j++) {
                double sum = 0;
                for (int row = from; row < to; row++) {
                    sum += columns[j][row];
                    raw[indicators + j] += columns[j][row] * columns[j][row];
                }
                double mean = sum / (to - from);
                for (int row = from; row < to; row++) {
                    deviations[j][row - from] = columns[j][row] - mean;
                }
                for (int k = 0; k <= j; k++) {
                    double product = 0;
                    for (int i = 0; i < to - from; i++) {
                        product += deviations[j][i] * deviations[k][i];
                    }
                    entries[(indicators + j) * order + indicators + k] += product;
                }
            }
            return deviations;
        }

        /** Adds the products with the indicators of the periods in which a unit's rows are, ascending. */
        void add(int[] periods, double[][] deviations) {
            for (int i = 0; i < periods.length; i++) {
                for (int j = 0; j < deviations.length; j++) {
                    entries[(indicators + j) * order + periods[i]] += deviations[j][i];
                }
            }
            int[] distinct = Arrays.stream(periods).distinct().toArray();
            double[] count = new double[distinct.length];
            for (int i = 0, at = 0; i < periods.length; i++) {
                at += periods[i] == distinct[at] ? 0 : 1;
                count[at]++;
            }
            for (int i = 0; i < distinct.length; i++) {
                int period = distinct[i];
                raw[period] += count[i];
                entries[period * order + period] += count[i];
                for (int k = 0; k <= i; k++) {
                    entries[period * order + distinct[k]] -= count[i] * count[k] / periods.length;
                }
            }
        }

        CrossProducts products() {
            return new CrossProducts(indicators, SymmetricMatrix.ofLowerTriangle(order, entries), raw);
        }
    }
}
