package org.didactic.estimate.covariance;

import java.util.List;
import org.didactic.estimate.design.DesignMatrix;
import org.didactic.estimate.sample.ClusterIndex;
import org.didactic.spec.InferenceSpec.SmallSample;
import org.jspecify.annotations.Nullable;

/**
 * What a preset makes of the size of a sample. For regressions all presets but {@code none} share factor and degrees of
 * freedom; they differ in joint tests, in the repair of a matrix that is not positive, and in the sample.
 *
 * @param factor what the sandwich is multiplied by
 * @param parameters K, as counted in the factor
 * @param df degrees of freedom, null for the normal distribution
 * @param commonDf G − 1 with clusters, N − K without, whatever the preset
 * @param residualDf rows less all parameters
 */
public record SmallSampleCorrection(
        SmallSample preset,
        double factor,
        int parameters,
        @Nullable Double df,
        double commonDf,
        int residualDf) {

    /** Returns the correction for clusters: G/(G−1) · (N−1)/(N−K) and G − 1, G the fewest clusters of any way. */
    static SmallSampleCorrection clustered(
            SmallSample preset, DesignMatrix design, ParameterCount count, List<ClusterIndex> ways) {
        int parameters = count.notNested(design.nestedEffects(ways));
        int fewest = ways.stream().mapToInt(ClusterIndex::count).min().orElse(0);
        boolean corrected = preset != SmallSample.NONE;
        return new SmallSampleCorrection(
                preset,
                clusteredFactor(preset, design.rows(), parameters, fewest),
                parameters,
                corrected ? fewest - 1.0 : null,
                fewest - 1,
                design.rows() - count.all());
    }

    /** Returns the factor for clusters; not above zero, or not finite, where there are no more rows than parameters. */
    public static double clusteredFactor(SmallSample preset, double rows, int parameters, int clusters) {
        return preset == SmallSample.NONE ? 1 : clusters / (clusters - 1.0) * (rows - 1) / (rows - parameters);
    }

    /** Returns the correction without clusters: N/(N−K) and N − K with all parameters. */
    static SmallSampleCorrection unclustered(SmallSample preset, DesignMatrix design, ParameterCount count) {
        double rows = design.rows();
        boolean corrected = preset != SmallSample.NONE;
        return new SmallSampleCorrection(
                preset,
                corrected ? rows / (rows - count.all()) : 1,
                count.all(),
                corrected ? rows - count.all() : null,
                rows - count.all(),
                design.rows() - count.all());
    }

    /** Returns the correction of a covariance that has a factor and degrees of freedom of its own. */
    SmallSampleCorrection with(double ownFactor, @Nullable Double ownDf) {
        return new SmallSampleCorrection(preset, ownFactor, parameters, ownDf, commonDf, residualDf);
    }

    /** Returns the denominator degrees of freedom of a joint test, null for χ². */
    @Nullable
    Double jointDf(int restrictions) {
        return switch (preset) {
            case NONE -> null;
            case FIXEST_0_11 -> (double) residualDf;
            case FIXEST, REGHDFE -> Math.max(commonDf, restrictions + 1.0);
        };
    }
}
