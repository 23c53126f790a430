package org.didactic.report.narrative;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A number that a narrative names by its id.
 *
 * @param file the narrative or what it includes, by the name it was given
 * @param line where the function is called
 * @param function that prints the number
 */
public record BoundId(String file, int line, String function, String id) {

    /** Returns the numbers that this source names in so many words, in its order. */
    public static List<BoundId> of(String file, byte[] source) {
        String text = new String(source, StandardCharsets.UTF_8);
        return BoundName.of(text).stream()
                .filter(each -> !each.macro() && BoundNumbers.NAMES.contains(each.by()))
                .map(each -> new BoundId(
                        file, BoundName.position(file, text, each.at()).line(), each.by(), each.name()))
                .toList();
    }
}
