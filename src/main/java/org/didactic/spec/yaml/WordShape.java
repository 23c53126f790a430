package org.didactic.spec.yaml;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.didactic.text.Json;
import org.didactic.text.NearestName;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * One of a few words.
 *
 * @param words the words and what they mean
 */
public record WordShape<T>(Map<String, T> words) implements Shape<T> {

    /** Returns the shape of an enum's names in lower case with {@code separator} between their words. */
    public static <E extends Enum<E>> WordShape<E> of(E[] values, String separator) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(values)
                .forEach(
                        value -> words.put(value.name().toLowerCase(Locale.ROOT).replace("_", separator), value));
        return new WordShape<>(words);
    }

    /** Returns the shape of these words, which mean themselves. */
    public static WordShape<String> of(String... words) {
        Map<String, String> themselves = new LinkedHashMap<>();
        Arrays.stream(words).forEach(word -> themselves.put(word, word));
        return new WordShape<>(themselves);
    }

    @Override
    public @Nullable T read(Place place) {
        ScalarNode scalar = place.scalar("one of " + String.join(", ", words.keySet()));
        if (scalar == null) {
            return null;
        }
        String text = scalar.getValue();
        T value = words.get(text);
        if (value == null) {
            report(place, text);
        }
        return value;
    }

    private void report(Place place, String text) {
        List<String> known = List.copyOf(words.keySet());
        String nearest = NearestName.of(text, known);
        place.problem("unknown value (" + text + ")", nearest != null ? nearest : OneOf.text(known));
    }

    @Override
    public Json.Members schema(SchemaDefinitions definitions) {
        return Json.object().with("enum", Json.texts(List.copyOf(words.keySet())));
    }
}
