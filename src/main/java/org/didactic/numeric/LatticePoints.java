package org.didactic.numeric;

/**
 * The points of one copy of the lattice, kept to integrate several functions.
 *
 * @param counts what the value at each counts
 * @param points of the unit cube
 */
record LatticePoints(double[] counts, double[][] points) {

    /** Returns the 2^logarithm points of a copy. */
    static LatticePoints of(int logarithm, int copy, int dimensions) {
        double[] shift = LatticeRule.shift(copy, dimensions);
        double[] counts = new double[1 << logarithm];
        double[][] points = new double[counts.length][dimensions];
        for (int index = 0; index < counts.length; index++) {
            counts[index] = LatticeRule.point(index, logarithm, shift, points[index]);
        }
        return new LatticePoints(counts, points);
    }

    /** Returns the mean of a function over them. */
    double mean(LatticeRule.OnCube function) {
        double[] room = new double[points[0].length];
        double sum = 0;
        for (int index = 0; index < counts.length; index++) {
            sum += counts[index] * function.at(points[index], room);
        }
        return sum / counts.length;
    }
}
