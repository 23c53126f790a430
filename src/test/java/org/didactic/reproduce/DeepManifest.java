package org.didactic.reproduce;

import java.nio.charset.StandardCharsets;

/** A manifest whose hash fits, but whose brackets would take a reader's stack. */
public final class DeepManifest {
    private DeepManifest() {}

    public static byte[] bytes() {
        return withHash("{\n  \"study\": " + "[".repeat(20_000) + "]".repeat(20_000) + ",\n");
    }

    static byte[] withHash(String hashed) {
        return (hashed + Manifest.lastLines(hashed)).getBytes(StandardCharsets.UTF_8);
    }
}
