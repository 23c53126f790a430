package org.didactic.reproduce.bundle;

import java.nio.charset.StandardCharsets;

/** Paths as RO-Crate names entities: relative addresses. */
final class EntityId {
    private static final String PLAIN = "-._~/";

    private EntityId() {}

    /** Returns the path with all but letters, digits and {@code - . _ ~ /} percent-encoded. */
    static String of(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xff);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (plain || PLAIN.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return encoded.toString();
    }
}
