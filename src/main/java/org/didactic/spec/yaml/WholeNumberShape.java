package org.didactic.spec.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.didactic.text.Json;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A whole number within bounds, both included. */
public record WholeNumberShape(int least, int most) implements Shape<Integer> {

    @Override
    public @Nullable Integer read(Place place) {
        ScalarNode scalar = place.scalar("a whole number");
        return scalar == null ? null : read(place, scalar);
    }

    private @Nullable Integer read(Place place, ScalarNode scalar) {
        String text = scalar.getValue();
        BigInteger number = value(text);
        if (!scalar.getTag().equals(Tag.INT) || number == null) {
            String meant = wholeNumberIn(text);
            String remedy = meant == null
                    ? "write digits, such as -1"
                    : meant.equals(text) ? meant + " without quotation marks" : meant;
            place.problem("must be a whole number (" + text + ")", remedy);
            return null;
        }
        if (number.compareTo(BigInteger.valueOf(least)) < 0 || number.compareTo(BigInteger.valueOf(most)) > 0) {
            place.problem(
                    "must lie " + bounds() + " (" + text + ")",
                    number.compareTo(BigInteger.valueOf(least)) < 0 ? least + "" : most + "");
            return null;
        }
        return number.intValue();
    }

    private String bounds() {
        if (most == Integer.MAX_VALUE && least > Integer.MIN_VALUE) {
            return "at or above " + least;
        }
        return least == Integer.MIN_VALUE && most < Integer.MAX_VALUE
                ? "at or below " + most
                : "between " + least + " and " + most;
    }

    /** Returns the value of an integer of YAML's core schema, null for any other text. */
    static @Nullable BigInteger value(String text) {
        if (text.matches("[-+]?[0-9]+")) {
            return new BigInteger(text);
        }
        if (text.matches("0o[0-7]+")) {
            return new BigInteger(text.substring(2), 8);
        }
        return text.matches("0x[0-9a-fA-F]+") ? new BigInteger(text.substring(2), 16) : null;
    }

    private static @Nullable String wholeNumberIn(String text) {
        if (value(text) != null) {
            return text;
        }
        if (!text.matches("[-+]?[0-9]{1,9}\\.[0-9]{1,9}")) {
            return null;
        }
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        return number.scale() <= 0 ? number.toBigInteger().toString() : null;
    }

    @Override
    public Json.Members schema(SchemaDefinitions definitions) {
        Json.Members schema = Json.object().with("type", "integer");
        if (least != Integer.MIN_VALUE) {
            schema.with("minimum", least);
        }
        if (most != Integer.MAX_VALUE) {
            schema.with("maximum", most);
        }
        return schema;
    }
}
