package org.didactic.reproduce.verify;

import java.util.Set;
import java.util.TreeSet;
import org.didactic.reproduce.FileTree;
import org.didactic.reproduce.Manifest;
import org.didactic.reproduce.verify.RecordedFolder.State;

/** Holds the files of an output folder against the manifest in it. */
final class OutputHashes {
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
            if (!recorded.contains(name) && !FileTree.isOfTheSystem(name)) {
                deviations.add(folder.shown() + name, "no such file", "a file", "not recorded");
            }
        }
    }
}
