package org.didactic.estimate.covariance;

import org.didactic.spec.InferenceSpec.Covariance;

/**
 * A cluster that is adjusted along the eigenvectors of its leverage matrix.
 *
 * @param spectrum of the leverage matrix
 * @param multipliers the eigenvalues of A
 */
record SpectralCluster(ClusterSpectrum spectrum, double[] multipliers, double[] score) implements AdjustedCluster {

    static SpectralCluster of(Covariance type, ClusterSpectrum spectrum) {
        int count = spectrum.leverages().length;
        double[] multipliers = new double[count];
        double[] score = new double[spectrum.columns().length];
        for (int e = 0; e < count; e++) {
            double remainder = 1 - spectrum.leverages()[e];
            // Where nothing remains, the generalised inverse: zero.
            if (remainder >= SoleSupport.REMAINDER) {
                multipliers[e] = type == Covariance.CR2 ? 1 / Math.sqrt(remainder) : 1 / remainder;
            }
            for (int j = 0; j < score.length; j++) {
                score[j] += multipliers[e] * spectrum.scores()[e][j];
            }
        }
        return new SpectralCluster(spectrum, multipliers, score);
    }

    @Override
    public int[] columns() {
        return spectrum.columns();
    }

    @Override
    public Image image(double[] vector) {
        double length = 0;
        double[] image = new double[columns().length];
        for (int e = 0; e < multipliers.length; e++) {
            double[] direction = spectrum.directions()[e];
            double along = 0;
            for (int j = 0; j < image.length; j++) {
                along += direction[j] * vector[columns()[j]];
            }
            double entry = multipliers[e] * along;
            length += entry * entry;
            for (int j = 0; j < image.length; j++) {
                image[j] += entry * direction[j];
            }
        }
        return new Image(length, image);
    }
}
