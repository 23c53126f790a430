package org.didactic.numeric;

/** The same as {@link FaceMinimum} in plain double precision: quick, and good enough to guess which points are chosen. */
final class RoughFace implements Face {
    /** In doubles a smaller ridge would be drowned by rounding. */
    private static final double LEAST_RIDGE = 1e-10;

    private final double[][] points;
    private final double[] target;
    private final double ridge;
    private final double[] sums;
    private final double[][] products;
    private int chosen;

    /**
     * Returns the problem with no point chosen.
     *
     * @param rows the points and after them the target
     * @param largest the largest squared length of a point
     */
    RoughFace(DoubledRows rows, double ridge, double largest) {
        this.points = new double[rows.rows() - 1][];
        for (int point = 0; point < points.length; point++) {
            points[point] = rows.rounded(point);
        }
        this.target = rows.rounded(points.length);
        this.ridge = Math.max(ridge, LEAST_RIDGE * largest);
        this.sums = new double[target.length];
        this.products = new double[target.length][target.length];
    }

    @Override
    public void exchange(int point, boolean in) {
        int sign = in ? 1 : -1;
        chosen += sign;
        double[] values = points[point];
        for (int i = 0; i < values.length; i++) {
            double value = sign * values[i];
            sums[i] += value;
            for (int j = 0; j <= i; j++) {
                products[i][j] += value * values[j];
            }
        }
    }

    @Override
    public double[] weights() {
        double[] direction = direction();
        int length = direction.length;
        double constant = (1 - Sums.product(sums, 0, direction, 0, length)) / chosen;
        double[] weights = new double[points.length];
        for (int point = 0; point < weights.length; point++) {
            weights[point] = constant + Sums.product(points[point], 0, direction, 0, length);
        }
        return weights;
    }

    private double[] direction() {
        int length = sums.length;
        double[][] lower = new double[length][length];
        double[] pivots = new double[length];
        double[] solution = new double[length];
        for (int i = 0; i < length; i++) {
            double own = ridge + products[i][i] - sums[i] * sums[i] / chosen;
            double right = target[i] - sums[i] / chosen;
            for (int j = 0; j < i; j++) {
                double sum = products[i][j] - sums[i] * sums[j] / chosen;
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * pivots[k] * lower[j][k];
                }
                lower[i][j] = sum / pivots[j];
                own -= sum * lower[i][j];
                right -= lower[i][j] * solution[j];
            }
            pivots[i] = Math.max(own, ridge);
            solution[i] = right;
        }
        for (int i = length - 1; i >= 0; i--) {
            solution[i] /= pivots[i];
            for (int k = i + 1; k < length; k++) {
                solution[i] -= lower[k][i] * solution[k];
            }
        }
        return solution;
    }
}
