package org.didactic.reproduce.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.report.ReportFile;
import org.didactic.reproduce.FileFingerprint;
import org.didactic.reproduce.Manifest;

/**
 * Compares the files of a report with those of another run, byte by byte; pictures by their size in pixels when another
 * build of Java drew them.
 *
 * @param folder where the recorded files lie, as their hashes have shown
 * @param sameJava whether both runs had the same build of Java
 */
record FilesComparison(RecordedFolder folder, Manifest manifest, boolean sameJava) {

    void check(List<ReportFile> files, Deviations deviations) {
        Map<String, ReportFile> now = new LinkedHashMap<>();
        files.stream()
                .filter(each -> !each.path().equals(Manifest.FILE_NAME))
                .forEach(each -> now.put(each.path(), each));
        for (Manifest.Output output : manifest.outputs()) {
            ReportFile file = now.remove(output.file().path());
            if (file == null) {
                deviations.add(folder.shown() + output.file().path(), "a file", "does not come out", "gone");
            } else {
                compare(output, file, deviations);
            }
        }
        now.keySet().forEach(path -> deviations.add(folder.shown() + path, "no such file", "comes out", "new"));
    }

    private void compare(Manifest.Output output, ReportFile file, Deviations deviations) {
        String name = folder.shown() + file.path();
        FileFingerprint print = output.file();
        if (file.path().endsWith(".png") && !sameJava) {
            PictureSize recorded = PictureSize.of(bytes(file.path()));
            PictureSize found = PictureSize.of(file.content());
            if (!recorded.equals(found)) {
                deviations.add(name, recorded.toString(), found.toString(), "another size");
            }
        } else {
            FileFingerprint now = FileFingerprint.of(file.path(), file.content());
            if (now.size() != print.size()) {
                deviations.add(
                        name,
                        RecordedFolder.bytes(print.size()),
                        RecordedFolder.bytes(now.size()),
                        "comes out otherwise");
            } else if (!now.equals(print)) {
                deviations.add(
                        name,
                        RecordedFolder.hash(print.sha256()),
                        RecordedFolder.hash(now.sha256()),
                        "comes out otherwise");
            }
        }
        if (!output.title().equals(file.title())) {
            deviations.add(
                    "manifest.json: title of " + file.path(), output.title(), file.title(), "comes out otherwise");
        }
    }

    private byte[] bytes(String name) {
        Path file = folder.path().resolve(name);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw RecordedFolder.unreadable(file, e);
        }
    }
}
