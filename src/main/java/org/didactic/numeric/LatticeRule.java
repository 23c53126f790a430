package org.didactic.numeric;

/**
 * Points of the unit cube that fill it evenly: a rank-1 lattice whose first 2^m points are a lattice too, moved by some
 * fixed shifts and folded, which makes the function integrated periodic.
 *
 * <p>The generating vector was found component by component as the one with the least worst-case error, relative to the best
 * candidate, over 2⁹ to 2¹⁵ points in the Korobov space of smoothness 2 with falling weights (Cools, Kuo and Nuyens 2006, SIAM
 * Journal on Scientific Computing 28).
 */
final class LatticeRule {
    /** The most dimensions that the generating vector has. */
    static final int DIMENSIONS = 40;

    /** The binary logarithm of the number of points up to which the generating vector was chosen. */
    static final int LARGEST = 15;

    private static final int[] GENERATOR = {
        1, 6947, 9753, 14547, 575, 8687, 5531, 10659, 6285, 6745, 15027, 12321, 9951, 5489, 4653, 6417, 10075, 1807,
        4923, 13729, 6149, 9689, 16357, 1463, 4213, 8517, 6091, 14673, 14993, 15709, 9801, 14851, 13245, 8155, 13281,
        10707, 4985, 7085, 9117, 1751
    };
    private static final int FEW = 3;
    private static final int SHIFTS_OF_FEW = 2;
    private static final int SHIFTS = 6;
    private static final double TO_UNIT = 0x1p-53;

    private LatticeRule() {}

    /** Returns how many shifted copies there are, each an estimate of its own. */
    static int shifts(int dimensions) {
        return dimensions <= FEW ? SHIFTS_OF_FEW : SHIFTS;
    }

    /**
     * Puts a point into an array and returns what its value counts: 1, but in up to three dimensions, where the points are
     * drawn to the borders by Sidi's sine transform, so that smooth functions are integrated to far more digits.
     *
     * @param index of the point, from 0
     * @param logarithm of the number of points
     * @param shift of which copy, as given by {@link #shift}
     */
    static double point(int index, int logarithm, double[] shift, double[] point) {
        long mask = (1L << logarithm) - 1;
        double size = 1.0 / (1L << logarithm);
        double count = 1;
        for (int j = 0; j < point.length; j++) {
            double w = (index * (long) GENERATOR[j] & mask) * size + shift[j];
            w -= w >= 1 ? 1 : 0;
            double folded = Math.abs(2 * w - 1);
            if (point.length <= FEW) {
                count *= 1 - StrictMath.cos(2 * Math.PI * folded);
                point[j] = folded - StrictMath.sin(2 * Math.PI * folded) / (2 * Math.PI);
            } else {
                point[j] = folded;
            }
        }
        return count;
    }

    /** A function on the unit cube. */
    interface OnCube {
        /** Returns the value at a point; the second array is room for one number less than there are. */
        double at(double[] point, double[] room);
    }

    /**
     * Returns the sum of a function over some points of one copy.
     *
     * @param logarithm of the number of points
     * @param first index of the points taken
     * @param step from one index to the next
     */
    static double sum(int logarithm, int copy, int dimensions, int first, int step, OnCube function) {
        double[] shift = shift(copy, dimensions);
        double[] point = new double[dimensions];
        double[] room = new double[dimensions];
        double sum = 0;
        for (int index = first; index < 1 << logarithm; index += step) {
            sum += point(index, logarithm, shift, point) * function.at(point, room);
        }
        return sum;
    }

    /** Returns the shift of a copy: fixed numbers between 0 and 1 without a pattern. */
    static double[] shift(int copy, int dimensions) {
        double[] shift = new double[dimensions];
        for (int j = 0; j < dimensions; j++) {
            long mixed = 0x9E3779B97F4A7C15L * (1 + copy * (long) DIMENSIONS + j);
            mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
            mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
            shift[j] = ((mixed ^ mixed >>> 31) >>> 11) * TO_UNIT;
        }
        return shift;
    }
}
