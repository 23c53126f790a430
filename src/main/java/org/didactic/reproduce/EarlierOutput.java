package org.didactic.reproduce;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.didactic.text.CodePointOrder;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What an earlier run left in a folder, by its manifest: those files may be replaced, all others are somebody's own. */
final class EarlierOutput {
    /** Files that systems put into any folder that is looked at. */
    private static final Set<String> OF_THE_SYSTEM = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

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
        if (!Files.isRegularFile(file)
                || !(json(Files.readAllBytes(file)) instanceof Map<?, ?> manifest)
                || !(manifest.get("program") instanceof Map<?, ?> program)
                || !Manifest.PROGRAM.equals(program.get("name"))
                || !study.equals(manifest.get("study"))
                || !(manifest.get("outputs") instanceof List<?> outputs)) {
            return null;
        }
        Set<String> written = new TreeSet<>();
        written.add(Manifest.FILE_NAME);
        for (Object output : outputs) {
            if (output instanceof Map<?, ?> fingerprint && fingerprint.get("path") instanceof String path) {
                written.add(path);
            }
        }
        return new EarlierOutput(folder, written);
    }

    /** JSON is YAML. */
    private static @Nullable Object json(byte[] bytes) {
        try {
            return RecordedManifest.isWhole(bytes)
                    ? new Load(RecordedManifest.SETTINGS).loadFromString(new String(bytes, StandardCharsets.UTF_8))
                    : null;
        } catch (YamlEngineException e) {
            return null;
        }
    }

    /** Returns the files in the folder that no earlier run wrote, relative to it, by code point. */
    List<String> foreignFiles() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !OF_THE_SYSTEM.contains(String.valueOf(path.getFileName())))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !written.contains(path))
                    .sorted(CodePointOrder.INSTANCE)
                    .toList();
        }
    }
}
