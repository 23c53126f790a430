package org.didactic.numeric;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A symmetric matrix that does not change. */
public final class SymmetricMatrix {
    private final int order;
    private final double[] entries;

    private SymmetricMatrix(int order, double[] entries) {
        this.order = order;
        this.entries = entries;
    }

    /** Returns the matrix whose lower triangle stands in {@code entries}, row by row of {@code order} numbers each. */
    public static SymmetricMatrix ofLowerTriangle(int order, double[] entries) {
        double[] copy = entries.clone();
        for (int i = 0; i < order; i++) {
            for (int j = 0; j < i; j++) {
                copy[j * order + i] = copy[i * order + j];
            }
        }
        return new SymmetricMatrix(order, copy);
    }

    /** Returns the number of rows. */
    public int order() {
        return order;
    }

    /** Returns the entry in a row and column, both from 0. */
    public double get(int row, int column) {
        return entries[row * order + column];
    }

    /** Returns the entries, row by row. */
    public List<List<Double>> rows() {
        return IntStream.range(0, order)
                .mapToObj(row -> Arrays.stream(entries, row * order, (row + 1) * order)
                        .boxed()
                        .toList())
                .toList();
    }

    /** Returns the matrix of these rows and columns, in this order. */
    public SymmetricMatrix select(int[] indexes) {
        int size = indexes.length;
        double[] selected = new double[size * size];
        for (int i = 0; i < size; i++) {
            int row = indexes[i] * order;
            for (int j = 0; j < size; j++) {
                selected[i * size + j] = entries[row + indexes[j]];
            }
        }
        return new SymmetricMatrix(size, selected);
    }

    /** Returns this matrix with every entry multiplied by {@code factor}. */
    public SymmetricMatrix scaled(double factor) {
        double[] scaled = new double[entries.length];
        for (int i = 0; i < entries.length; i++) {
            scaled[i] = factor * entries[i];
        }
        return new SymmetricMatrix(order, scaled);
    }

    /** Returns this matrix plus {@code factor} times another of the same order. */
    public SymmetricMatrix plus(double factor, SymmetricMatrix other) {
        double[] sum = new double[entries.length];
        for (int i = 0; i < entries.length; i++) {
            sum[i] = entries[i] + factor * other.entries[i];
        }
        return new SymmetricMatrix(order, sum);
    }

    /** Returns {@code this * vector}. */
    public double[] times(double[] vector) {
        double[] product = new double[order];
        for (int j = 0; j < order; j++) {
            double factor = vector[j];
            if (factor == 0) {
                continue;
            }
            // A row of the matrix is a column too, and stands together.
            for (int i = 0, at = j * order; i < order; i++, at++) {
                product[i] += entries[at] * factor;
            }
        }
        return product;
    }

    /** Returns the sandwich {@code this * inner * this}. */
    public SymmetricMatrix sandwich(SymmetricMatrix inner) {
        double[] left = new double[order * order];
        multiply(entries, inner.entries, left, false);
        double[] product = new double[order * order];
        multiply(left, entries, product, true);
        return ofLowerTriangle(order, product);
    }

    /** Returns {@code weights' * this * weights}, the variance of a weighted sum. */
    public double quadraticForm(double[] weights) {
        double sum = 0;
        for (int i = 0; i < order; i++) {
            if (weights[i] == 0) {
                continue;
            }
            double inner = 0;
            for (int j = 0; j < order; j++) {
                inner += get(i, j) * weights[j];
            }
            sum += weights[i] * inner;
        }
        return sum;
    }

    /** Returns the products {@code contrast' * this * contrast} of all pairs of contrasts: the covariance of weighted sums. */
    public SymmetricMatrix between(List<double[]> contrasts) {
        int size = contrasts.size();
        double[] products = new double[size * size];
        for (int i = 0; i < size; i++) {
            double[] image = times(contrasts.get(i));
            for (int j = 0; j <= i; j++) {
                products[i * size + j] = Sums.product(image, 0, contrasts.get(j), 0, order);
            }
        }
        return ofLowerTriangle(size, products);
    }

    private void multiply(double[] a, double[] b, double[] product, boolean lowerAlone) {
        for (int i = 0; i < order; i++) {
            int row = i * order;
            int end = lowerAlone ? i + 1 : order;
            for (int k = 0; k < order; k++) {
                double factor = a[row + k];
                if (factor == 0) {
                    continue;
                }
                int other = k * order;
                for (int j = 0; j < end; j++) {
                    product[row + j] += factor * b[other + j];
                }
            }
        }
    }
}
