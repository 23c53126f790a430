package org.didactic.spec.yaml;

import java.math.BigInteger;
import org.didactic.text.Json;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A finite number. */
public enum NumberShape implements Shape<Double> {
    /** Any finite number. */
    ANY,
    /** A number above 0 and below 1, such as a quantile. */
    BETWEEN_0_AND_1,
    /** A confidence level, from 0.5 to 0.9999: the quantiles of one beyond that have too few exact digits. */
    LEVEL;

    private static final double LOWEST_LEVEL = 0.5;
    private static final double HIGHEST_LEVEL = 0.9999;

    @Override
    public @Nullable Double read(Place place) {
        ScalarNode scalar = place.scalar("a number");
        if (scalar == null) {
            return null;
        }
        String text = scalar.getValue();
        Double number = value(text);
        boolean written = scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT);
        if (!written || number == null) {
            String remedy = number == null ? "write digits, such as 0.95" : text + " without quotation marks";
            place.problem("must be a number (" + text + ")", remedy);
            return null;
        }
        if (number.isInfinite()) {
            place.problem("is too large (" + text + ")", "a smaller number");
            return null;
        }
        if (!isInside(number)) {
            String range = this == LEVEL ? "between 0.5 and 0.9999" : "between 0 and 1";
            boolean percent = number >= 2 && number < 100 && isInside(number / 100);
            String share = NumberText.brief(number / 100);
            place.problem(
                    "must lie " + range + " (" + text + ")", percent ? share : "a number " + range + ", such as 0.95");
            return null;
        }
        return number;
    }

    private boolean isInside(double number) {
        return switch (this) {
            case ANY -> true;
            case BETWEEN_0_AND_1 -> number > 0 && number < 1;
            case LEVEL -> number >= LOWEST_LEVEL && number <= HIGHEST_LEVEL;
        };
    }

    private static @Nullable Double value(String text) {
        BigInteger whole = WholeNumberShape.value(text);
        if (whole != null) {
            return whole.doubleValue();
        }
        return text.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?") ? Double.valueOf(text) : null;
    }

    @Override
    public Json.Members schema(SchemaDefinitions definitions) {
        Json.Members number = Json.object().with("type", "number");
        return switch (this) {
            case ANY -> number;
            case BETWEEN_0_AND_1 -> number.with("exclusiveMinimum", 0).with("exclusiveMaximum", 1);
            case LEVEL -> number.with("minimum", new Json.Literal("0.5")).with("maximum", new Json.Literal("0.9999"));
        };
    }
}
