package org.didactic.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.didactic.spec.FalseAlarms.Reference;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.ListShape;
import org.didactic.spec.yaml.MapShape;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.Shape;
import org.didactic.spec.yaml.WholeNumberShape;
import org.didactic.spec.yaml.WordShape;

/** {@code robustness.false_alarms}. */
final class FalseAlarmsShape {
    private static final Key<Integer> DRAWS = Key.optional(
            "draws", new WholeNumberShape(99, 100_000), "how many times adopters are drawn at random", "999");
    private static final Key<Integer> SEED = Key.required(
            "seed", new WholeNumberShape(0, Integer.MAX_VALUE), "what the draws follow from; any whole number");
    private static final Key<Map<Integer, Integer>> COHORTS = Key.optional(
            "cohorts",
            MapShape.of(
                            new WholeNumberShape(Integer.MIN_VALUE, Integer.MAX_VALUE),
                            new WholeNumberShape(1, 1_000_000))
                    .notEmpty()
                    .then((place, items) -> {
                        Map<Integer, Integer> sizes = new TreeMap<>();
                        items.forEach(item -> sizes.put(item.key(), item.value()));
                        return Collections.unmodifiableMap(sizes);
                    }),
            "first treated period: number of adopters; without it those of the study");
    private static final Key<Integer> WILD_DRAWS = Key.optional(
            "wild_draws", new WholeNumberShape(99, 100_000), "draws of each wild cluster bootstrap", "499");
    private static final Key<List<Reference>> COVARIANCES = Key.optional(
            "covariances",
            ListShape.of(new WordShape<>(words())).notEmpty().distinct(Reference::word),
            "what p-values rest on",
            "[CR1, CR2, wild]");

    static final Shape<FalseAlarms> FALSE_ALARMS = ObjectShape.of(
            "false_alarms",
            List.of(DRAWS, SEED, COHORTS, WILD_DRAWS, COVARIANCES),
            fields -> {
                Map<Integer, Integer> cohorts = fields.find(COHORTS);
                return new FalseAlarms(
                        fields.get(DRAWS),
                        fields.get(SEED),
                        cohorts == null ? Map.of() : cohorts,
                        fields.get(WILD_DRAWS),
                        fields.get(COVARIANCES));
            });

    private FalseAlarmsShape() {}

    private static Map<String, Reference> words() {
        Map<String, Reference> words = new LinkedHashMap<>();
        for (Reference each : Reference.values()) {
            words.put(each.word(), each);
        }
        return words;
    }
}
