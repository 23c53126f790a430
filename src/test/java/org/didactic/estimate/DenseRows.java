package org.didactic.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * A small irregular panel and slow, independent matrix algebra over it: a column for every unit and period, pseudo-inverses,
 * sums row by row.
 */
final class DenseRows {
    static final int NEVER = 9999;

    private final List<Row> rows = new ArrayList<>();

    /** One row; {@link #NEVER} starts are empty in the file. */
    record Row(String unit, int year, int start, double y, double x, double w) {
        boolean treated() {
            return year >= start;
        }

        int eventTime() {
            return year - start;
        }
    }

    /** Returns units of several cohorts with gaps, a covariate that moves and weights that differ. */
    static DenseRows irregular(int... starts) {
        DenseRows dense = new DenseRows();
        for (int u = 0; u < starts.length; u++) {
            for (int year : SmallStudy.years()) {
                int at = u * 6 + year - 2001;
                boolean gap = at % 11 == 5 && year > 2001;
                double x = Math.rint(1000 * StrictMath.sin(at * 3.7)) / 1000;
                double effect = year >= starts[u] ? 1 + 0.2 * (year - starts[u]) + 0.1 * u : 0;
                double y = Math.rint(1000 * (StrictMath.cos(at * 1.3) + 0.4 * x + 0.3 * u + effect)) / 1000;
                if (!gap) {
                    // Two units of one letter lie in one region.
                    String name = (char) ('a' + u / 2) + String.valueOf(u % 2);
                    dense.rows.add(new Row(name, year, starts[u], y, x, 1 + at * 7 % 5));
                }
            }
        }
        return dense;
    }

    List<Row> rows() {
        return rows;
    }

    /** Returns the rows as a study. */
    SmallStudy study() {
        SmallStudy study = new SmallStudy();
        for (Row row : rows) {
            study.row(
                    row.unit,
                    row.year,
                    row.start == NEVER ? "" : Integer.toString(row.start),
                    Double.toString(row.y),
                    Double.toString(row.x),
                    Double.toString(row.w));
        }
        return study;
    }

    /** Returns one column for each unit and each period. */
    List<double[]> effects() {
        List<double[]> columns = new ArrayList<>();
        rows.stream().map(Row::unit).distinct().forEach(unit -> columns.add(indicator(row -> row.unit.equals(unit))));
        rows.stream().map(Row::year).distinct().forEach(year -> columns.add(indicator(row -> row.year == year)));
        return columns;
    }

    double[] indicator(java.util.function.Predicate<Row> in) {
        return column(row -> in.test(row) ? 1 : 0);
    }

    double[] column(ToDoubleFunction<Row> value) {
        return rows.stream().mapToDouble(value).toArray();
    }

    /** Returns a matrix of these columns. */
    static RealMatrix matrix(List<double[]> columns) {
        return new Array2DRowRealMatrix(columns.toArray(double[][]::new)).transpose();
    }

    /** Returns the pseudo-inverse of X'WX. */
    static RealMatrix bread(RealMatrix x, double[] weight) {
        RealMatrix products = x.transpose().multiply(scaled(x, weight));
        return new SingularValueDecomposition(products).getSolver().getInverse();
    }

    /** Returns the matrix with each row multiplied by its factor. */
    static RealMatrix scaled(RealMatrix x, double[] factor) {
        RealMatrix copy = x.copy();
        for (int i = 0; i < factor.length; i++) {
            copy.setRowVector(i, x.getRowVector(i).mapMultiply(factor[i]));
        }
        return copy;
    }

    /** Returns Σ over clusters of the squared sum of a value over the cluster's rows. */
    double squaredClusterSums(double[] value, ToIntFunction<Row> clusterOf) {
        Map<Integer, Double> sums = new TreeMap<>();
        for (int i = 0; i < value.length; i++) {
            sums.merge(clusterOf.applyAsInt(rows.get(i)), value[i], Double::sum);
        }
        return sums.values().stream().mapToDouble(sum -> sum * sum).sum();
    }
}
