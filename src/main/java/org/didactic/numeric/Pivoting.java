package org.didactic.numeric;

/**
 * Seeks the points whose weights are positive where no other should have any.
 *
 * <p>Block principal pivoting (Júdice and Pires 1994, <i>Computers and Operations Research</i> 21): exchange all points on the
 * wrong side of zero at once while their number falls, up to three times when it does not, and after that the last of them
 * alone, the rule of Murty (1974) that ends after finitely many steps. That the weights are one in sum does not harm this: the
 * minimum is the shortest point of a hull, whose conditions are, but for a factor, those of Gω ≥ 1, ω ≥ 0 with a positive
 * definite G.
 */
final class Pivoting {
    private static final double ROUNDING = 1e-13;
    private static final int PATIENCE = 3;

    private final Face face;
    private final boolean[] chosen;
    private double[] weights;

    Pivoting(Face face, int points) {
        this.face = face;
        this.chosen = new boolean[points];
        this.weights = new double[points];
    }

    /** Chooses all points. */
    void chooseAll() {
        for (int point = 0; point < chosen.length; point++) {
            exchange(point);
        }
    }

    /** Chooses the points that another has chosen, all when those are none. */
    void choose(Pivoting other) {
        boolean some = false;
        for (int point = 0; point < chosen.length; point++) {
            if (other.chosen[point]) {
                exchange(point);
                some = true;
            }
        }
        if (!some) {
            chooseAll();
        }
    }

    private void exchange(int point) {
        chosen[point] = !chosen[point];
        face.exchange(point, chosen[point]);
    }

    /** Returns whether the points were found within a number of steps. */
    boolean run(long steps) {
        int fewest = chosen.length + 1;
        int patience = PATIENCE;
        for (long step = 0; step < steps; step++) {
            weights = face.weights();
            int wrong = 0;
            int last = 0;
            for (int point = 0; point < chosen.length; point++) {
                if (wrong(point)) {
                    wrong++;
                    last = point;
                }
            }
            if (wrong == 0) {
                return true;
            }
            boolean fewer = wrong < fewest;
            boolean block = fewer || patience > 0;
            patience = fewer ? PATIENCE : Math.max(0, patience - 1);
            fewest = Math.min(fewest, wrong);
            for (int point = block ? 0 : last; point <= last; point++) {
                if (wrong(point)) {
                    exchange(point);
                }
            }
        }
        return false;
    }

    private boolean wrong(int point) {
        return chosen[point] ? weights[point] < -ROUNDING : weights[point] > ROUNDING;
    }

    /** Returns the weights that were found, free of rounding: none negative and one in sum. */
    double[] weights() {
        double[] clean = new double[chosen.length];
        double sum = 0;
        for (int point = 0; point < clean.length; point++) {
            clean[point] = chosen[point] ? Math.max(0, weights[point]) : 0;
            sum += clean[point];
        }
        for (int point = 0; point < clean.length; point++) {
            clean[point] /= sum;
        }
        return clean;
    }
}
