package org.didactic.reproduce.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.didactic.data.DataFolders;
import org.didactic.reproduce.FileFingerprint;
import org.didactic.reproduce.Manifest;
import org.didactic.reproduce.Manifest.Input;
import org.didactic.reproduce.verify.RecordedFolder.State;
import org.didactic.text.Shown;

/**
 * Holds a study's analysis file, texts and data against the manifest.
 *
 * @param folder of the analysis file
 */
record InputHashes(RecordedFolder folder, Manifest manifest, DataFolders dataFolders) {

    /** Returns what is absent, each with where it comes from; adds what is not as recorded. */
    List<String> check(Deviations deviations) {
        List<String> absent = new ArrayList<>();
        FileFingerprint analysis = manifest.analysis();
        if (folder.compare(analysis, deviations) == State.ABSENT) {
            absent.add(shown(analysis.path()) + " (the analysis file)");
        }
        for (Manifest.StudyText text : manifest.texts()) {
            if (folder.compare(text.file(), deviations) == State.ABSENT) {
                absent.add(shown(text.file().path()) + " (" + Shown.line(text.role()) + ")");
            }
        }
        for (Input input : manifest.inputs()) {
            check(input, absent, deviations);
        }
        for (Manifest.Absent each : manifest.absent()) {
            String name = RecordedFolder.normal(each.path());
            FileFingerprint any = new FileFingerprint(name, 0, "");
            if (folder.compare(any, new Deviations()) != State.ABSENT
                    || !dataFolders.named(name.substring(name.lastIndexOf('/') + 1))
                            .isEmpty()) {
                deviations.add(shown(name), "nowhere", "a file", "was not there when the report was made");
            }
        }
        return absent;
    }

    /** Beside the analysis file first, and by name below the data folders only when it is not there, as a report does. */
    private void check(Input input, List<String> absent, Deviations deviations) {
        String name = name(input);
        FileFingerprint recorded =
                new FileFingerprint(name, input.file().size(), input.file().sha256());
        if (folder.compare(recorded, deviations) != State.ABSENT) {
            return;
        }
        List<Path> candidates = dataFolders.named(name.substring(name.lastIndexOf('/') + 1));
        boolean found = candidates.stream()
                .anyMatch(each ->
                        RecordedFolder.compare(each, each.toString(), recorded, new Deviations()) == State.AS_RECORDED);
        if (candidates.isEmpty()) {
            String origin = input.origin().isEmpty() ? "" : "; it comes from: " + Shown.line(input.origin());
            absent.add(shown(name) + " (source " + Shown.line(input.source()) + origin + ")");
        } else if (!found) {
            candidates.forEach(each -> RecordedFolder.compare(each, each.toString(), recorded, deviations));
        }
    }

    /** What was found below a data folder has its bare name in the manifest; the analysis file says where it may lie too. */
    private String name(Input input) {
        String path = input.file().path();
        return input.place().equals("study")
                ? path
                : RecordedFolder.normal(
                        manifest.settings().getOrDefault("data.sources." + input.source() + ".file", path));
    }

    private String shown(String name) {
        return folder.shown() + Shown.line(name);
    }
}
