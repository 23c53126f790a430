package org.didactic.estimate.synthetic;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Generated outcomes: levels and trends that differ between units, common shocks and noise, and an effect on the unit. */
record Blocks(List<String> names, double[][] outcomes, double[] unit, int start) {
    static final double EFFECT = -3;

    static Blocks generated(long seed, int donors, int periods, int start) {
        Random random = new Random(seed);
        double[] shock = random.doubles(periods, -2, 2).toArray();
        double[][] rows = new double[donors + 1][periods];
        for (double[] row : rows) {
            double level = 50 + 10 * random.nextGaussian();
            double trend = random.nextGaussian();
            Arrays.setAll(row, period -> level + trend * period + shock[period] + random.nextGaussian());
        }
        double[] unit = rows[donors];
        for (int period = start; period < periods; period++) {
            unit[period] += EFFECT;
        }
        List<String> names =
                IntStream.range(0, donors).mapToObj(donor -> "donor " + donor).toList();
        return new Blocks(names, Arrays.copyOf(rows, donors), unit, start);
    }

    /** Returns the same block with every outcome changed alike. */
    Blocks each(DoubleUnaryOperator change) {
        return new Blocks(
                names,
                Arrays.stream(outcomes)
                        .map(row -> Arrays.stream(row).map(change).toArray())
                        .toArray(double[][]::new),
                Arrays.stream(unit).map(change).toArray(),
                start);
    }

    /** Returns the block with these donors, by index. */
    Blocks donors(int... indexes) {
        return new Blocks(
                IntStream.range(0, indexes.length)
                        .mapToObj(place -> names.get(indexes[place]) + "/" + place)
                        .toList(),
                Arrays.stream(indexes).mapToObj(index -> outcomes[index]).toArray(double[][]::new),
                unit,
                start);
    }

    OutcomeBlock block() {
        return OutcomeBlock.of(DonorPool.of(names, outcomes, start), unit);
    }

    SyntheticFit fit(SyntheticMethod method) {
        return fit(method, new ExactMinimum());
    }

    SyntheticFit fit(SyntheticMethod method, WeightSearch search) {
        return SyntheticEstimator.of(block(), method, search);
    }
}
