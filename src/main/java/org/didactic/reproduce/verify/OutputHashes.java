package org.didactic.reproduce.verify;

import java.util.Set;
import java.util.TreeSet;
import org.didactic.reproduce.Manifest;
import org.didactic.reproduce.verify.RecordedFolder.State;

/** Holds the files of an output folder against the manifest in it. */
final class OutputHashes {
    /** Files that systems put into any folder that is looked at. */
    private static final Set<String> OF_THE_SYSTEM = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private OutputHashes() {}

    /** Adds the outputs that are missing or not as recorded, and what lies beside them. */
    static void check(RecordedFolder folder, Manifest manifest, Deviations deviations) {
        Set<String> recorded = new TreeSet<>();
        recorded.add(Manifest.FILE_NAME);
        for (Manifest.Output output : manifest.outputs()) {
            String name = output.file().path();
            recorded.add(name);
            if (folder.compare(output.file(), deviations) == State.ABSENT) {
                deviations.add(
                        folder.shown() + name,
                        RecordedFolder.bytes(output.file().size()),
                        "no such file",
                        "missing");
            }
        }
        for (String name : folder.names()) {
            boolean ofTheSystem = OF_THE_SYSTEM.contains(name.substring(name.lastIndexOf('/') + 1));
            if (!recorded.contains(name) && !ofTheSystem) {
                deviations.add(folder.shown() + name, "no such file", "a file", "not recorded");
            }
        }
    }
}
