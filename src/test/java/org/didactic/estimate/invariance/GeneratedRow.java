package org.didactic.estimate.invariance;

import org.jspecify.annotations.Nullable;

/**
 * One row of a generated panel; null is an empty cell.
 *
 * @param start the first treated period of the unit, null for never
 * @param cut clusters that cut through units
 */
record GeneratedRow(
        String unit,
        int year,
        @Nullable Integer start,
        @Nullable Double y,
        @Nullable Double x,
        @Nullable Double z,
        double weight,
        String region,
        String cut,
        String kind) {
    static final String HEADER = "unit,year,start,y,x,z,w,region,cut,kind";

    GeneratedRow named(String name) {
        return new GeneratedRow(name, year, start, y, x, z, weight, region, cut, kind);
    }

    GeneratedRow starting(@Nullable Integer from) {
        return new GeneratedRow(unit, year, from, y, x, z, weight, region, cut, kind);
    }

    GeneratedRow later(int periods) {
        Integer shifted = start == null ? null : Integer.valueOf(start + periods);
        return new GeneratedRow(unit, year + periods, shifted, y, x, z, weight, region, cut, kind);
    }

    GeneratedRow outcome(@Nullable Double value) {
        return new GeneratedRow(unit, year, start, value, x, z, weight, region, cut, kind);
    }

    GeneratedRow covariates(@Nullable Double first, @Nullable Double second) {
        return new GeneratedRow(unit, year, start, y, first, second, weight, region, cut, kind);
    }

    GeneratedRow weighing(double other) {
        return new GeneratedRow(unit, year, start, y, x, z, other, region, cut, kind);
    }

    GeneratedRow clustered(String other) {
        return new GeneratedRow(unit, year, start, y, x, z, weight, other, other, kind);
    }

    boolean treated() {
        return start != null && year >= start;
    }

    /** Returns the row as a line of a file. */
    String line() {
        return String.join(
                ",",
                unit,
                Integer.toString(year),
                start == null ? "" : start.toString(),
                cell(y),
                cell(x),
                cell(z),
                Double.toString(weight),
                region,
                cut,
                kind);
    }

    private static String cell(@Nullable Double value) {
        return value == null ? "" : value.toString();
    }
}
