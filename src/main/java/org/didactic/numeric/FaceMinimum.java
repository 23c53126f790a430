package org.didactic.numeric;

/**
 * The weights, of any sign and one in sum, of some of several points that come nearest to a target, where a ridge holds them
 * together; points come and go.
 *
 * <p>With C the chosen points less their mean p̄, b the target and η the ridge, (CC' + ηI)y = b − p̄ and the weight of point
 * p is 1/k + (p − p̄)'y. The same expression at a point that is not chosen is positive if and only if weight there would
 * lower the objective. All is computed to about 31 digits, so that nothing is lost where η is small.
 */
final class FaceMinimum implements Face {
    private final DoubledRows points;
    private final int target;
    private final double ridge;
    private final int length;
    private final DoubledRows sums;
    private final DoubledRows products;
    private int chosen;

    /**
     * Returns the problem with no point chosen.
     *
     * @param points and after them the target
     * @param ridge above zero
     */
    FaceMinimum(DoubledRows points, double ridge) {
        this.points = points;
        this.target = points.rows() - 1;
        this.ridge = ridge;
        this.length = points.length();
        this.sums = new DoubledRows(1, length);
        this.products = new DoubledRows(length, length);
    }

    @Override
    public void exchange(int point, boolean in) {
        DoubledSum sum = new DoubledSum();
        int sign = in ? 1 : -1;
        chosen += sign;
        for (int i = 0; i < length; i++) {
            double high = sign * points.high(point, i);
            double low = sign * points.low(point, i);
            sums.put(0, i, sum.set(sums.high(0, i), sums.low(0, i)).add(high, low));
            for (int j = 0; j <= i; j++) {
                sum.set(products.high(i, j), products.low(i, j));
                products.put(i, j, sum.addProduct(high, low, points.high(point, j), points.low(point, j)));
            }
        }
    }

    @Override
    public double[] weights() {
        DoubledSum sum = new DoubledSum();
        DoubledRows mean = new DoubledRows(1, length);
        for (int i = 0; i < length; i++) {
            mean.put(0, i, sum.set(sums.high(0, i), sums.low(0, i)).divide(chosen, 0));
        }
        DoubledRows direction = direction(mean);
        DoubledSum constant = new DoubledSum().set(1, 0).divide(chosen, 0);
        mean.addProduct(sum.set(0, 0), 0, direction, 0);
        constant.add(-sum.high(), -sum.low());
        double[] weights = new double[target];
        for (int point = 0; point < target; point++) {
            sum.set(constant.high(), constant.low());
            weights[point] = points.addProduct(sum, point, direction, 0).high();
        }
        return weights;
    }

    /** Solves (CC' + ηI)y = b − p̄ by LDL'. */
    private DoubledRows direction(DoubledRows mean) {
        DoubledSum sum = new DoubledSum();
        DoubledRows lower = new DoubledRows(length, length);
        DoubledRows scaled = new DoubledRows(length, length);
        DoubledRows solution = new DoubledRows(1, length);
        for (int i = 0; i < length; i++) {
            for (int j = 0; j <= i; j++) {
                sum.set(products.high(i, j), products.low(i, j));
                sum.addProduct(-sums.high(0, i), -sums.low(0, i), mean.high(0, j), mean.low(0, j));
                sum.add(i == j ? ridge : 0, 0);
                for (int k = 0; k < j; k++) {
                    sum.addProduct(-scaled.high(i, k), -scaled.low(i, k), lower.high(j, k), lower.low(j, k));
                }
                scaled.put(i, j, sum);
                if (j < i) {
                    lower.put(i, j, sum.divide(scaled.high(j, j), scaled.low(j, j)));
                }
            }
            sum.set(points.high(target, i), points.low(target, i)).add(-mean.high(0, i), -mean.low(0, i));
            for (int k = 0; k < i; k++) {
                sum.addProduct(-lower.high(i, k), -lower.low(i, k), solution.high(0, k), solution.low(0, k));
            }
            solution.put(0, i, sum);
        }
        for (int i = length - 1; i >= 0; i--) {
            sum.set(solution.high(0, i), solution.low(0, i)).divide(scaled.high(i, i), scaled.low(i, i));
            for (int k = i + 1; k < length; k++) {
                sum.addProduct(-lower.high(k, i), -lower.low(k, i), solution.high(0, k), solution.low(0, k));
            }
            solution.put(0, i, sum);
        }
        return solution;
    }
}
