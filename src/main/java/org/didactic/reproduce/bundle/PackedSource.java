package org.didactic.reproduce.bundle;

import java.util.List;
import org.didactic.reproduce.Manifest;
import org.didactic.spec.SourceSpec;

/**
 * A source of data as a package holds or describes it.
 *
 * @param input what the manifest says of its file
 * @param path where the file belongs in the package, whether or not it is there
 * @param columns the heads of the file
 * @param provided whether the file is in the package
 */
record PackedSource(SourceSpec spec, Manifest.Input input, String path, List<String> columns, boolean provided) {

    String id() {
        return spec.id().value();
    }
}
