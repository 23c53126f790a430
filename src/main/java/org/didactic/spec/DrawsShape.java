package org.didactic.spec;

import java.util.List;
import org.didactic.spec.yaml.Fields;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.WholeNumberShape;
import org.didactic.spec.yaml.WordShape;
import org.didactic.text.Located;

/** The keys of {@code inference} that ask for draws. */
final class DrawsShape {
    private static final Key<Integer> DRAWS =
            Key.optional("draws", new WholeNumberShape(99, 10_000_000), "the number of draws", "9999");
    private static final Key<Integer> FEWER_DRAWS =
            Key.optional("draws", new WholeNumberShape(99, 10_000_000), "the number of draws", "999");
    private static final Key<Integer> SEED = Key.required(
            "seed", new WholeNumberShape(0, Integer.MAX_VALUE), "what the draws follow from; any whole number");
    private static final Key<WildBootstrap.Weights> WEIGHTS = Key.optional(
            "weights",
            WordShape.of(WildBootstrap.Weights.values(), "-"),
            "the distribution of a cluster's weight",
            "rademacher");
    private static final Key<Randomisation.Statistic> STATISTIC =
            Key.optional("statistic", WordShape.of(Randomisation.Statistic.values(), "-"), "what is compared", "t");
    private static final Key<Located<String>> STRATA =
            Key.optional("strata", Names.COLUMN, "a column; units change places inside its values only");

    static final Key<WildBootstrap> WILD = Key.optional(
            "wild_bootstrap",
            ObjectShape.of(
                    "wild_bootstrap",
                    List.of(WEIGHTS, DRAWS, SEED),
                    fields -> new WildBootstrap(fields.get(WEIGHTS), fields.get(DRAWS), fields.get(SEED))),
            "a wild cluster bootstrap of each linear estimator, with p and interval");
    static final Key<Randomisation> RANDOMISATION = Key.optional(
            "randomisation",
            ObjectShape.of(
                    "randomisation",
                    List.of(STATISTIC, STRATA, FEWER_DRAWS, SEED),
                    fields -> new Randomisation(
                            fields.get(STATISTIC), fields.find(STRATA), fields.get(FEWER_DRAWS), fields.get(SEED))),
            "a test over which units start when");
    static final Key<MultiplierBootstrap> MULTIPLIER = Key.optional(
            "multiplier_bootstrap",
            ObjectShape.of(
                    "multiplier_bootstrap",
                    List.of(FEWER_DRAWS, SEED),
                    fields -> new MultiplierBootstrap(fields.get(FEWER_DRAWS), fields.get(SEED))),
            "callaway-santanna: errors and uniform bands by multiplier bootstrap");

    private DrawsShape() {}

    /** Returns the draws that the fields ask for; what they leave out comes from {@code common}. */
    static Draws over(Fields fields, Draws common) {
        WildBootstrap wild = fields.find(WILD);
        Randomisation randomisation = fields.find(RANDOMISATION);
        MultiplierBootstrap multiplier = fields.find(MULTIPLIER);
        return new Draws(
                wild == null ? common.wild() : wild,
                randomisation == null ? common.randomisation() : randomisation,
                multiplier == null ? common.multiplier() : multiplier);
    }
}
