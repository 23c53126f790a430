package org.didactic.estimate.resampling;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.estimate.covariance.ClusterRows;
import org.didactic.estimate.refit.ContrastFit;
import org.didactic.spec.WildBootstrap;
import org.jspecify.annotations.Nullable;

/**
 * The wild cluster bootstrap with the null imposed for one refit after the other: the clusters, and with them the draws, are
 * the same each time, and clusters without a treated row touch none of the columns that change.
 *
 * <p>The draws are those of {@link WildClusterBootstrap} under the same settings. Safe for use by several threads at a time.
 */
public final class RefitWild {
    private static final int BLOCK = 32;
    private static final double FLAT = 1e-10;
    private static final double MOST_FLAT = 0.1;

    private final int clusters;
    private final int draws;

    /** By block: the weights of each cluster in turn. */
    private final double[][] weights;

    private RefitWild(int clusters, int draws, double[][] weights) {
        this.clusters = clusters;
        this.draws = draws;
        this.weights = weights;
    }

    /**
     * Returns the bootstrap of clusters of these names; null where they are so few that all sign vectors are drawn instead.
     */
    public static @Nullable RefitWild of(List<String> names, WildBootstrap settings) {
        DrawStream[] streams = names.stream()
                .map(name -> DrawStream.of(settings.seed(), "wild", name))
                .toArray(DrawStream[]::new);
        if (streams.length < WildDraws.FEW_CLUSTERS
                || streams.length < Integer.SIZE - 1 && 1 << streams.length <= settings.draws()) {
            return null;
        }
        WildDraws drawn = new WildDraws(streams, settings.weights(), settings.draws(), false);
        double[][] weights = new double[(settings.draws() + BLOCK - 1) / BLOCK][streams.length * BLOCK];
        for (int block = 0; block < weights.length; block++) {
            for (int g = 0; g < streams.length; g++) {
                for (int i = 0; i < BLOCK; i++) {
                    weights[block][g * BLOCK + i] = drawn.weight(g, block * BLOCK + i);
                }
            }
        }
        return new RefitWild(streams.length, settings.draws(), weights);
    }

    /**
     * Returns the p-value of no effect, null where too many draws have no error.
     *
     * @param bound once it is clear that p is not below this, drawing stops, and what is returned is not below it either
     */
    public @Nullable Double p(ContrastFit fit, double bound) {
        Scores scores = Scores.of(fit);
        Counts counts = new Counts(scores.observed);
        int order = fit.bread().order();
        double[] mixed = new double[order * BLOCK];
        double[] fitted = new double[order * BLOCK];
        for (int block = 0; block < weights.length; block++) {
            mix(fit, scores, weights[block], mixed, fitted);
            fill(fit, scores, block, fitted, counts);
            if (counts.flat == 0 && (double) counts.greater / draws >= bound) {
                break;
            }
        }
        return counts.flat > MOST_FLAT * draws ? null : (double) counts.greater / draws;
    }

    /** Counts the draws whose statistic is greater in size than the observed one, and those without an error. */
    private static final class Counts {
        private static final double TIE = 1e-10;
        private final double bound;
        private int greater;
        private int flat;

        Counts(double observed) {
            this.bound = observed * observed * (1 + TIE) * (1 + TIE);
        }

        void add(double numerator, double squares, double scale) {
            boolean none = !(squares > FLAT * FLAT * scale);
            boolean nothing = none && Math.abs(numerator) <= FLAT * Math.sqrt(scale);
            flat += none ? 1 : 0;
            boolean beyond = none ? !nothing : numerator * numerator > bound * squares;
            greater += beyond ? 1 : 0;
        }
    }

    /**
     * What the draws need of one refit.
     *
     * @param observed the estimate over the plain error
     * @param own for each cluster its score along the contrast, under the null
     * @param score for each cluster its scores under the null, by its columns
     * @param crossed for each cluster its cross-products times the contrast's direction, by its columns; clusters with the
     *     same array of rows share it
     */
    private record Scores(double observed, double[] own, double[][] score, double[][] crossed) {

        static Scores of(ContrastFit fit) {
            double[] direction = fit.bread().times(fit.contrast());
            double shift = fit.estimate() / ClusteredFit.dot(fit.contrast(), direction);
            int count = fit.clusters().size();
            double[] own = new double[count];
            double[][] score = new double[count][];
            double[][] crossed = new double[count][];
            double squares = 0;
            Map<double[], double[]> alike = new IdentityHashMap<>();
            for (int g = 0; g < count; g++) {
                ClusterRows rows = fit.clusters().get(g);
                double[] along = chosen(direction, rows.columns());
                score[g] = rows.transposedTimes(rows.residuals());
                crossed[g] =
                        alike.computeIfAbsent(rows.values(), same -> rows.transposedTimes(rows.times(direction)));
                double plain = ClusteredFit.dot(score[g], along);
                squares += plain * plain;
                own[g] = plain + shift * ClusteredFit.dot(crossed[g], along);
                for (int j = 0; j < along.length; j++) {
                    score[g][j] += shift * crossed[g][j];
                }
            }
            return new Scores(fit.estimate() / Math.sqrt(squares), own, score, crossed);
        }

        private static double[] chosen(double[] values, int[] columns) {
            double[] chosen = new double[columns.length];
            Arrays.setAll(chosen, j -> values[columns[j]]);
            return chosen;
        }
    }

    /** Fills in the bread times the drawn sums of scores: what the fit takes off in each draw. */
    private void mix(ContrastFit fit, Scores scores, double[] drawn, double[] mixed, double[] fitted) {
        Arrays.fill(mixed, 0);
        for (int g = 0; g < clusters; g++) {
            int[] columns = fit.clusters().get(g).columns();
            double[] score = scores.score[g];
            for (int j = 0; j < columns.length; j++) {
                addScaled(mixed, columns[j] * BLOCK, score[j], drawn, g * BLOCK);
            }
        }
        Arrays.fill(fitted, 0);
        int order = fit.bread().order();
        for (int i = 0; i < order; i++) {
            int j = 0;
            for (; j + 3 < order; j += 4) {
                double first = fit.bread().get(i, j);
                double second = fit.bread().get(i, j + 1);
                double third = fit.bread().get(i, j + 2);
                double fourth = fit.bread().get(i, j + 3);
                for (int k = 0, to = i * BLOCK, from = j * BLOCK; k < BLOCK; k++, to++, from++) {
                    fitted[to] += first * mixed[from]
                            + second * mixed[from + BLOCK]
                            + third * mixed[from + 2 * BLOCK]
                            + fourth * mixed[from + 3 * BLOCK];
                }
            }
            for (; j < order; j++) {
                addScaled(fitted, i * BLOCK, fit.bread().get(i, j), mixed, j * BLOCK);
            }
        }
    }

    private void fill(ContrastFit fit, Scores scores, int block, double[] fitted, Counts counts) {
        double[] drawn = weights[block];
        double[] numerator = new double[BLOCK];
        double[] squares = new double[BLOCK];
        double[] scale = new double[BLOCK];
        Map<double[], double[]> taken = new IdentityHashMap<>();
        for (int g = 0; g < clusters; g++) {
            double[] crossed = scores.crossed[g];
            double[] off = taken.get(crossed);
            if (off == null) {
                off = takenOff(fit.clusters().get(g).columns(), crossed, fitted);
                taken.put(crossed, off);
            }
            double own = scores.own[g];
            for (int i = 0, at = g * BLOCK; i < BLOCK; i++, at++) {
                double score = own * drawn[at];
                numerator[i] += score;
                scale[i] += score * score;
                double left = score - off[i];
                squares[i] += left * left;
            }
        }
        for (int i = 0; i < BLOCK && block * BLOCK + i < draws; i++) {
            counts.add(numerator[i], squares[i], scale[i]);
        }
    }

    private static double[] takenOff(int[] columns, double[] crossed, double[] fitted) {
        double[] off = new double[BLOCK];
        for (int j = 0; j < columns.length; j++) {
            addScaled(off, 0, crossed[j], fitted, columns[j] * BLOCK);
        }
        return off;
    }

    private static void addScaled(double[] sum, int at, double factor, double[] values, int from) {
        for (int i = 0; i < BLOCK; i++) {
            sum[at + i] += factor * values[from + i];
        }
    }
}
