package org.didactic.reproduce;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What an earlier run left in a folder, by its manifest: those files may be replaced, all others are somebody's own. */
final class EarlierOutput {
    private final Path folder;
    private final Set<String> written;

    private EarlierOutput(Path folder, Set<String> written) {
        this.folder = folder;
        this.written = written;
    }

    /**
     * Returns the earlier output of a study, or null when the folder has no manifest of this program and study, or a
     * damaged one. It is read loosely: any version of the program may have written it.
     */
    static @Nullable EarlierOutput of(Path folder, String study) throws IOException {
        Path file = folder.resolve(Manifest.FILE_NAME);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try {
            RecordedMembers manifest = RecordedManifest.members(RecordedManifest.bytes(file));
            boolean own = manifest.object("program").text("name").equals(Manifest.PROGRAM)
                    && manifest.text("study").equals(study);
            Set<String> written = new TreeSet<>(List.of(Manifest.FILE_NAME));
            for (RecordedMembers output : manifest.objects("outputs")) {
                written.add(output.text("path"));
            }
            return own ? new EarlierOutput(folder, written) : null;
        } catch (DamagedManifestException e) {
            return null;
        }
    }

    /** Returns the files in the folder that no earlier run wrote, relative to it, by code point. */
    List<String> foreignFiles() throws IOException {
        return FileTree.names(folder).stream()
                .filter(each -> !FileTree.isOfTheSystem(each) && !written.contains(each))
                .toList();
    }
}
