package org.didactic.spec;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.spec.InferenceSpec.Covariance;
import org.didactic.spec.InferenceSpec.SmallSample;
import org.didactic.spec.yaml.EitherShape;
import org.didactic.spec.yaml.Fields;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.NumberShape;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.Place;
import org.didactic.spec.yaml.Shape;
import org.didactic.spec.yaml.WordShape;
import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/** {@code inference}: of the analysis, where the covariance has no default, or of one estimator. */
final class InferenceShape {
    private static final Key<Covariance> COVARIANCE = Key.required(
            "covariance", covariances(), "the covariance estimator; with cluster, name the column in `cluster`");
    static final Key<Covariance> OWN_COVARIANCE =
            Key.optional("covariance", COVARIANCE.shape(), COVARIANCE.description());
    static final Key<List<Located<String>>> CLUSTER = Key.optional(
            "cluster",
            EitherShape.scalarOr(Names.COLUMN.then((place, column) -> List.of(column)), Names.COLUMNS.notEmpty()),
            "the column whose values form the clusters, or a list of columns for multi-way clusters");
    static final Key<SmallSample> SMALL_SAMPLE =
            Key.optional("small_sample", new WordShape<>(smallSamples()), "the small-sample correction", "fixest");
    private static final Key<Double> LEVEL =
            Key.optional("level", NumberShape.LEVEL, "the level of the intervals, from 0.5 to 0.9999", "0.95");

    /** The common one. */
    static final Shape<InferenceSpec> INFERENCE = ObjectShape.of(
            "inference",
            List.of(
                    COVARIANCE,
                    CLUSTER,
                    SMALL_SAMPLE,
                    LEVEL,
                    DrawsShape.WILD,
                    DrawsShape.RANDOMISATION,
                    DrawsShape.MULTIPLIER),
            fields -> combine(fields, COVARIANCE, null));

    /** An estimator's own; what it leaves out comes from the common one. */
    static final Shape<Own> OWN_INFERENCE = ObjectShape.of(
            "own_inference",
            List.of(
                    OWN_COVARIANCE,
                    CLUSTER,
                    SMALL_SAMPLE,
                    LEVEL,
                    DrawsShape.WILD,
                    DrawsShape.RANDOMISATION,
                    DrawsShape.MULTIPLIER),
            Own::new);

    private InferenceShape() {}

    /** What an estimator says about its own inference. */
    record Own(Fields fields) {

        /** Returns the inference of the estimator, or null after it reported that the two do not go together. */
        @Nullable
        InferenceSpec over(InferenceSpec common) {
            return combine(fields, OWN_COVARIANCE, common);
        }

        /** Returns whether this is written here rather than taken from the common inference. */
        boolean has(Key<?> key) {
            return fields.has(key);
        }

        /** Returns the place of a key's value. */
        Place at(Key<?> key) {
            return fields.at(key);
        }
    }

    private static @Nullable InferenceSpec combine(Fields fields, Key<Covariance> key, @Nullable InferenceSpec common) {
        Covariance covariance = common == null || fields.has(key) ? fields.get(key) : common.covariance();
        List<Located<String>> own = fields.find(CLUSTER);
        List<Located<String>> clusters = own != null ? own : common == null ? List.of() : common.clusters();
        if (covariance.clustered() && clusters.isEmpty()) {
            fields.at(CLUSTER)
                    .problem(
                            "this key is missing: covariance " + covariance.word() + " needs it",
                            "add `cluster`: " + CLUSTER.description());
            return null;
        }
        return new InferenceSpec(
                covariance,
                covariance.clustered() ? clusters : List.of(),
                common == null || fields.has(SMALL_SAMPLE) ? fields.get(SMALL_SAMPLE) : common.smallSample(),
                common == null || fields.has(LEVEL) ? fields.get(LEVEL) : common.level(),
                DrawsShape.over(fields, common == null ? Draws.NONE : common.draws()));
    }

    private static Shape<Covariance> covariances() {
        Map<String, Covariance> words = new LinkedHashMap<>();
        Arrays.stream(Covariance.values()).forEach(each -> words.put(each.word(), each));
        return new WordShape<>(words);
    }

    private static Map<String, SmallSample> smallSamples() {
        Map<String, SmallSample> words = new LinkedHashMap<>();
        Arrays.stream(SmallSample.values()).forEach(each -> words.put(each.word(), each));
        return words;
    }
}
