package org.didactic.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The scripts of the checks, each the body of a function; they are files beside this class. */
final class PageScript {
    private PageScript() {}

    /** Returns an expression that runs a script with the functions of {@code elements.js} in reach. */
    static String of(String name) {
        return "(() => {\n" + text("elements") + text(name) + "})()";
    }

    private static String text(String name) {
        try (InputStream file = PageScript.class.getResourceAsStream(name + ".js")) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
