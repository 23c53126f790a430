package org.didactic.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.didactic.spec.yaml.YamlFile;

/** The logic models that come with the program. */
final class ImpactsModel {
    /** What they are called; each is a file beside this class. */
    static final List<String> NAMES = List.of("community-led-support");

    private ImpactsModel() {}

    /** Returns the model of one of these names; none of its markers has a measure. */
    static ImpactsSpec of(String name) {
        String file = "impacts/" + name + ".yaml";
        try (InputStream in = ImpactsModel.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks a file of its own (" + file + ")");
            }
            return YamlFile.bundled(file, in.readAllBytes(), ImpactsShape.OF_MODEL);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
