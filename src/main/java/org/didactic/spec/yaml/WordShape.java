package org.didactic.spec.yaml;

import java.util.ArrayList;
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
 * @param later words that are right but that this version cannot compute
 */
public record WordShape<T>(Map<String, T> words, List<String> later) implements Shape<T> {

    /** Returns the shape of an enum's names in lower case with {@code separator} between their words. */
    public static <E extends Enum<E>> WordShape<E> of(E[] values, String separator) {
        Map<String, E> words = new LinkedHashMap<>();
        Arrays.stream(values)
                .forEach(
                        value -> words.put(value.name().toLowerCase(Locale.ROOT).replace("_", separator), value));
        return new WordShape<>(words, List.of());
    }

    /** Returns the shape of these words, which mean themselves. */
    public static WordShape<String> of(String... words) {
        Map<String, String> themselves = new LinkedHashMap<>();
        Arrays.stream(words).forEach(word -> themselves.put(word, word));
        return new WordShape<>(themselves, List.of());
    }

    /** Returns this shape with words that it knows and refuses. */
    public WordShape<T> butNotYet(String... names) {
        return new WordShape<>(words, List.of(names));
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
        List<String> usable = List.copyOf(words.keySet());
        if (later.contains(text)) {
            place.problem("this version cannot compute this (" + text + ")", OneOf.text(usable));
            return;
        }
        String nearest = NearestName.of(text, all());
        place.problem("unknown value (" + text + ")", nearest != null ? nearest : OneOf.text(all()));
    }

    private List<String> all() {
        List<String> all = new ArrayList<>(words.keySet());
        all.addAll(later);
        return all;
    }

    @Override
    public Json.Members schema(SchemaDefinitions definitions) {
        return Json.object().with("enum", Json.texts(all()));
    }
}
