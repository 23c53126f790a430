package org.didactic.spec.yaml;

import java.util.List;

/** Names the choices in a remedy. */
final class OneOf {
    private OneOf() {}

    /** Returns the only choice, or {@code one of a, b, c}. */
    static String text(List<String> choices) {
        return choices.size() == 1 ? choices.get(0) : "one of " + String.join(", ", choices);
    }
}
