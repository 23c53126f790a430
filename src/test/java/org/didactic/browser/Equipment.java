package org.didactic.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the browser and axe-core are; either may be missing. */
record Equipment(Optional<Path> chromium, Path axe) {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Path AXE = Path.of("target/browser/node_modules/axe-core/axe.min.js");

    /** Returns what this machine has. */
    static Equipment find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Optional<Path> program = NAMES.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        return new Equipment(program, AXE);
    }

    /** Returns what is missing and how to get it; empty when all is there. */
    String missing() {
        List<String> parts = new ArrayList<>();
        if (chromium.isEmpty()) {
            parts.add("Chromium (no " + String.join(", ", NAMES) + " on the path)");
        }
        if (!Files.isRegularFile(axe)) {
            parts.add("axe-core (no " + axe + ")");
        }
        return parts.isEmpty()
                ? ""
                : "Pages are not opened in a browser: missing is " + String.join(" and ", parts)
                        + ". Run .ci/browser, which installs it (needs a network once).";
    }

    /** Returns the script of axe-core. */
    String axeScript() {
        try {
            return Files.readString(axe);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
