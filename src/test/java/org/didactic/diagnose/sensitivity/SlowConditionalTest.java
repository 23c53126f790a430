package org.didactic.diagnose.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * The conditional test of Andrews, Roth and Pakes by its definition: the restrictions as a matrix, all bases of the dual tried out,
 * the range of the statistic by bisection and the first step's critical value by draws.
 */
final class SlowConditionalTest {
    private static final NormalDistribution NORMAL = new NormalDistribution();
    private static final double FIRST = 0.005;
    private static final double SECOND = (0.05 - FIRST) / (1 - FIRST);
    private static final int DRAWS = 40_000;
    private static final double FAR = 1000;

    private final RealVector outcome;
    private final RealVector direction;
    private final RealMatrix covariance;
    private final List<RealVector> vertices;
    private final double critical;

    /** The test under the restriction that the earlier change {@code largest} has this sign and is the largest. */
    SlowConditionalTest(Invented study, double[] weights, double bound, int largest, int sign) {
        RealMatrix rows = rows(study, bound, largest, sign);
        int after = study.after();
        RealMatrix later =
                rows.getSubMatrix(0, rows.getRowDimension() - 1, study.before(), study.estimates().length - 1);
        outcome = rows.operate(new ArrayRealVector(study.estimates()));
        direction = later.getColumnVector(0).mapMultiply(1 / weights[0]);
        RealMatrix free = new Array2DRowRealMatrix(rows.getRowDimension(), Math.max(after - 1, 1));
        for (int j = 1; j < after; j++) {
            free.setColumnVector(
                    j - 1,
                    later.getColumnVector(j).subtract(later.getColumnVector(0).mapMultiply(weights[j] / weights[0])));
        }
        RealMatrix deviations = rows.multiply(new Array2DRowRealMatrix(study.deviations()));
        covariance = deviations.multiply(deviations.transpose());
        vertices = vertices(free, after - 1);
        critical = critical(deviations);
    }

    /** All restrictions in terms of effects without the reference; only those that touch a later effect are kept. */
    private static RealMatrix rows(Invented study, double bound, int largest, int sign) {
        int size = study.estimates().length;
        List<double[]> kept = new ArrayList<>();
        double[] reference = change(study, largest);
        for (int change = study.before(); change < size; change++) {
            for (int way = -1; way <= 1; way += 2) {
                double[] row = new double[size];
                double[] own = change(study, change);
                for (int i = 0; i < size; i++) {
                    row[i] = way * own[i] - bound * sign * reference[i];
                }
                kept.add(row);
            }
        }
        return new Array2DRowRealMatrix(kept.toArray(double[][]::new));
    }

    /** Changes are numbered in time; the reference is position {@code before} and zero. */
    private static double[] change(Invented study, int number) {
        double[] all = new double[study.estimates().length + 1];
        all[number] = -1;
        all[number + 1] = 1;
        double[] without = new double[all.length - 1];
        System.arraycopy(all, 0, without, 0, study.before());
        System.arraycopy(all, study.before() + 1, without, study.before(), study.after());
        return without;
    }

    private List<RealVector> vertices(RealMatrix free, int nuisances) {
        int rows = covariance.getRowDimension();
        List<RealVector> found = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << rows; chosen++) {
            if (Integer.bitCount(chosen) != nuisances + 1) {
                continue;
            }
            int[] basis = members(chosen, rows);
            RealMatrix system = new Array2DRowRealMatrix(nuisances + 1, nuisances + 1);
            for (int column = 0; column <= nuisances; column++) {
                for (int row = 0; row < nuisances; row++) {
                    system.setEntry(row, column, free.getEntry(basis[column], row));
                }
                system.setEntry(nuisances, column, Math.sqrt(covariance.getEntry(basis[column], basis[column])));
            }
            LUDecomposition factors = new LUDecomposition(system, 1e-12);
            if (!factors.getSolver().isNonSingular()) {
                continue;
            }
            RealVector right = new ArrayRealVector(nuisances + 1);
            right.setEntry(nuisances, 1);
            RealVector solution = factors.getSolver().solve(right);
            if (solution.getMinValue() >= -1e-9) {
                RealVector vertex = new ArrayRealVector(rows);
                for (int i = 0; i < basis.length; i++) {
                    vertex.setEntry(basis[i], solution.getEntry(i));
                }
                found.add(vertex);
            }
        }
        return found;
    }

    private static int[] members(int chosen, int rows) {
        int[] members = new int[Integer.bitCount(chosen)];
        int count = 0;
        for (int row = 0; row < rows; row++) {
            if ((chosen >> row & 1) == 1) {
                members[count++] = row;
            }
        }
        return members;
    }

    private double critical(RealMatrix deviations) {
        List<RealVector> lines =
                vertices.stream().map(vertex -> deviations.preMultiply(vertex)).toList();
        Random random = new Random(3);
        double[] largest = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] normal = new double[deviations.getColumnDimension()];
            Arrays.setAll(normal, i -> random.nextGaussian());
            RealVector drawn = new ArrayRealVector(normal, false);
            double most = Double.NEGATIVE_INFINITY;
            for (RealVector line : lines) {
                most = Math.max(most, line.dotProduct(drawn));
            }
            largest[draw] = most;
        }
        Arrays.sort(largest);
        return largest[(int) ((1 - FIRST) * DRAWS)];
    }

    double critical() {
        return critical;
    }

    boolean accepts(double value) {
        RealVector at = outcome.subtract(direction.mapMultiply(value));
        RealVector best = vertices.get(0);
        for (RealVector vertex : vertices) {
            best = vertex.dotProduct(at) > best.dotProduct(at) ? vertex : best;
        }
        double statistic = best.dotProduct(at);
        double variance = best.dotProduct(covariance.operate(best));
        if (statistic > critical) {
            return false;
        }
        if (variance < 1e-20 || statistic <= 0) {
            return statistic <= 1e-12;
        }
        RealVector slope = covariance.operate(best).mapDivide(variance);
        double error = Math.sqrt(variance);
        double low = NORMAL.cumulativeProbability(edge(at, slope, statistic, -FAR) / error);
        double high = NORMAL.cumulativeProbability(Math.min(edge(at, slope, statistic, FAR), critical) / error);
        double here = NORMAL.cumulativeProbability(statistic / error);
        return (high - here) >= SECOND * (high - low);
    }

    /** Returns how far the statistic may go for its vertex to stay the best, all else being equal. */
    private double edge(RealVector at, RealVector slope, double statistic, double far) {
        double stays = statistic;
        double goes = far;
        for (int step = 0; step < 45; step++) {
            double middle = (stays + goes) / 2;
            RealVector moved = at.add(slope.mapMultiply(middle - statistic));
            double most = Double.NEGATIVE_INFINITY;
            for (RealVector vertex : vertices) {
                most = Math.max(most, vertex.dotProduct(moved));
            }
            if (most <= middle + 1e-9 * (1 + Math.abs(middle))) {
                stays = middle;
            } else {
                goes = middle;
            }
        }
        return stays;
    }
}
