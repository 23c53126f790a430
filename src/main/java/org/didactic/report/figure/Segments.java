package org.didactic.report.figure;

import java.util.ArrayList;
import java.util.List;

/** Separate straight lines, in pixels across and values upwards; XChart draws them as one series with gaps. */
final class Segments {

    private final List<double[]> points = new ArrayList<>();

    Segments line(double x1, double y1, double x2, double y2) {
        points.add(new double[] {x1, y1});
        points.add(new double[] {x2, y2});
        points.add(new double[] {x2, Double.NaN});
        return this;
    }

    boolean isEmpty() {
        return points.isEmpty();
    }

    double[] x() {
        return points.stream().mapToDouble(point -> point[0]).toArray();
    }

    double[] y() {
        return points.stream().mapToDouble(point -> point[1]).toArray();
    }
}
