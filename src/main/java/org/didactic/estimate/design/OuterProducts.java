package org.didactic.estimate.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sum of v v' over many vectors v. Vectors that use the same columns are gathered and multiplied a few at a time, which
 * fetches and stores the sum less often; of few columns all count as used.
 */
final class OuterProducts {
    /** Up to so many columns, vectors are taken as full. */
    private static final int FEW_COLUMNS = 96;

    private static final int MOST_BATCHES = 64;
    private static final int PLACES = 4 * MOST_BATCHES;

    private final int columns;
    private final double[] sum;
    private final List<Batch> batches = new ArrayList<>();

    /** The batches by the hash of their columns, −1 where there is none. */
    private final int[] places = new int[PLACES];

    OuterProducts(int columns) {
        this.columns = columns;
        this.sum = new double[columns * columns];
        Arrays.fill(places, -1);
        if (columns <= FEW_COLUMNS) {
            int[] all = new int[columns];
            Arrays.setAll(all, column -> column);
            batches.add(new Batch(all));
        }
    }

    /** Adds the product of a vector with itself. */
    void add(TouchedColumns vector) {
        @Nullable Batch batch = columns <= FEW_COLUMNS ? batches.get(0) : batchOf(vector);
        if (batch != null) {
            batch.add(vector);
            return;
        }
        for (int i = 0; i < vector.size(); i++) {
            int column = vector.column(i);
            sum[column * columns + column] += vector.value(column) * vector.value(column);
        }
        vector.addProducts(sum, 1);
    }

    private @Nullable Batch batchOf(TouchedColumns vector) {
        int place = (vector.hashOfColumns() * 0x9E3779B9) >>> 24;
        while (places[place] >= 0) {
            Batch known = batches.get(places[place]);
            if (vector.uses(known.used)) {
                return known;
            }
            place = (place + 1) % PLACES;
        }
        if (batches.size() == MOST_BATCHES) {
            return null;
        }
        places[place] = batches.size();
        Batch batch = new Batch(vector.columns());
        batches.add(batch);
        return batch;
    }

    /** Returns the sum so far, its lower triangle row by row; to be called once. */
    double[] lowerTriangle() {
        for (Batch batch : batches) {
            batch.multiply();
            for (int i = 0; i < batch.used.length; i++) {
                for (int j = 0; j <= i; j++) {
                    int row = Math.max(batch.used[i], batch.used[j]);
                    int column = Math.min(batch.used[i], batch.used[j]);
                    sum[row * columns + column] += batch.sum[i * batch.used.length + j];
                }
            }
        }
        return sum;
    }

    /** Vectors that use the same columns, in the same order, and the sum of their products. */
    private static final class Batch {
        private final int[] used;
        private final double[] first;
        private final double[] second;
        private final double[] third;
        private final double[] fourth;
        private final double[] sum;
        private int waiting;

        Batch(int[] used) {
            this.used = used;
            this.first = new double[used.length];
            this.second = new double[used.length];
            this.third = new double[used.length];
            this.fourth = new double[used.length];
            this.sum = new double[used.length * used.length];
        }

        void add(TouchedColumns vector) {
            double[] next = switch (waiting) {
                case 0 -> first;
                case 1 -> second;
                case 2 -> third;
                default -> fourth;
            };
            for (int i = 0; i < used.length; i++) {
                next[i] = vector.value(used[i]);
            }
            waiting++;
            if (waiting == 4) {
                multiply();
            }
        }

        void multiply() {
            for (int i = 0; i < used.length; i++) {
                int start = i * used.length;
                double ofFirst = first[i];
                double ofSecond = second[i];
                double ofThird = third[i];
                double ofFourth = fourth[i];
                for (int j = 0; j <= i; j++) {
                    sum[start + j] +=
                            (ofFirst * first[j] + ofSecond * second[j]) + (ofThird * third[j] + ofFourth * fourth[j]);
                }
            }
            Arrays.fill(first, 0);
            Arrays.fill(second, 0);
            Arrays.fill(third, 0);
            Arrays.fill(fourth, 0);
            waiting = 0;
        }
    }
}
