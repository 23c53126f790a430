package org.didactic.reproduce.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.didactic.data.DataFolders;
import org.didactic.report.ReportFile;
import org.didactic.reproduce.DamagedManifestException;
import org.didactic.reproduce.Environment;
import org.didactic.reproduce.Manifest;
import org.didactic.reproduce.PackageLayout;
import org.didactic.reproduce.ProgramJar;
import org.didactic.reproduce.RecordedManifest;
import org.didactic.reproduce.RecordedNumbers;
import org.didactic.reproduce.RecordedRow;
import org.didactic.reproduce.run.Rerun;
import org.didactic.result.briefing.BriefingsCsv;
import org.didactic.text.ProgramVersion;
import org.didactic.text.Shown;
import org.didactic.text.UserErrorException;
import org.jspecify.annotations.Nullable;

/**
 * Verifies a report: first all hashes, of a package, of the report and of what it was made from; then, when these fit and
 * nothing is absent, it is made again in memory by the running program and compared.
 */
public final class Verification {
    private static final String RESULTS = "results.csv";

    private final VerifyRequest request;
    private final ReportPlace place;
    private final Consumer<String> progress;
    private final RecordedFolder output;
    private final DataFolders dataFolders;
    private final Deviations deviations = new Deviations();

    private Verification(VerifyRequest request, ReportPlace place, Consumer<String> progress) {
        this.request = request;
        this.place = place;
        this.progress = progress;
        this.dataFolders = DataFolders.of(request.dataFolders());
        Path root = place.packageRoot();
        this.output = new RecordedFolder(
                place.output(),
                root == null ? "" : root.relativize(place.output()).toString().replace('\\', '/') + "/");
    }

    /**
     * Returns the verdict on a report.
     *
     * @param progress is told what is being done
     * @throws UserErrorException if the path holds no report, its inputs are absent, or it cannot be made again
     */
    public static Verdict of(VerifyRequest request, Consumer<String> progress) {
        try (ReportPlace place = ReportPlace.open(request.path(), request.temporary())) {
            return new Verification(request, place, progress).verdict();
        }
    }

    private Verdict verdict() {
        progress.accept("checking the hashes");
        if (place.packageRoot() != null) {
            PackageChecksums.check(place.packageRoot(), deviations);
        }
        Manifest manifest = manifest();
        if (manifest == null) {
            Path named = place.output().toAbsolutePath().normalize().getFileName();
            return Verdict.different(String.valueOf(named), deviations);
        }
        OutputHashes.check(output, manifest, deviations);
        Inputs inputs = inputs(manifest);
        if (!deviations.isEmpty()) {
            inputs.absent.forEach(each -> deviations.note("Not checked, since it is absent: " + each + "."));
            return Verdict.different(manifest.study(), deviations);
        }
        if (inputs.analysisFile == null || !inputs.absent.isEmpty()) {
            throw AbsentInputs.error(request.path(), inputs.absent);
        }
        return again(manifest, inputs.analysisFile);
    }

    private @Nullable Manifest manifest() {
        String name = output.shown() + Manifest.FILE_NAME;
        Path file = output.file(Manifest.FILE_NAME);
        try {
            if (file == null) {
                deviations.add(name, "a file", "no such file", "missing");
                return null;
            }
            return RecordedManifest.read(file);
        } catch (DamagedManifestException e) {
            deviations.add(name, "a whole manifest", String.valueOf(e.getMessage()), "damaged");
            return null;
        } catch (IOException e) {
            throw RecordedFolder.unreadable(place.output(), e);
        }
    }

    /** The analysis file of a study and what is absent of the rest; nothing is absent of what was not found at all. */
    private record Inputs(@Nullable Path analysisFile, List<String> absent) {}

    private Inputs inputs(Manifest manifest) {
        Path folder = place.analysis();
        if (folder != null) {
            RecordedFolder inside = new RecordedFolder(folder, PackageLayout.ANALYSIS + "/");
            List<String> absent = new InputHashes(inside, manifest, dataFolders).check(deviations);
            return new Inputs(inside.file(manifest.analysis().path()), absent);
        }
        AnalysisSearch search = new AnalysisSearch(manifest, dataFolders, request.workingFolder());
        Path found = search.best();
        if (found != null) {
            InputHashes hashes = new InputHashes(RecordedFolder.of(found), manifest, dataFolders);
            return new Inputs(found, hashes.check(deviations));
        }
        search.changed()
                .forEach(each -> RecordedFolder.compare(each, each.toString(), manifest.analysis(), deviations));
        return new Inputs(null, List.of(AbsentInputs.analysisFile(manifest)));
    }

    private Verdict again(Manifest manifest, Path analysisFile) {
        ProgramComparison program = new ProgramComparison(manifest, ProgramVersion.text(), ProgramJar.fingerprint());
        program.check(deviations);
        progress.accept(Shown.line(manifest.study()) + ": making the report again");
        List<ReportFile> files = made(analysisFile, manifest.environment());
        int numbers = 0;
        for (String table : tables(files)) {
            NumbersComparison comparison = new NumbersComparison(
                    table, recordedNumbers(table), RecordedNumbers.read(content(files, table), table));
            comparison.check(program.isSameVersion(), deviations);
            numbers += comparison.count();
        }
        if (program.isSameVersion()) {
            compareFiles(manifest, files);
        }
        return deviations.isEmpty()
                ? Verdict.same(
                        manifest.study(),
                        numbers,
                        manifest.outputs().size(),
                        program.isSameVersion(),
                        deviations.notes())
                : Verdict.different(manifest.study(), deviations);
    }

    /** Returns the names of the tables of numbers; a record from before there were briefings may lack theirs. */
    private List<String> tables(List<ReportFile> made) {
        boolean briefings = made.stream().anyMatch(each -> each.path().equals(BriefingsCsv.FILE_NAME))
                && output.file(BriefingsCsv.FILE_NAME) != null;
        return briefings ? List.of(RESULTS, BriefingsCsv.FILE_NAME) : List.of(RESULTS);
    }

    /** None when the file is absent or damaged: the comparison tells. */
    private Map<String, RecordedRow> recordedNumbers(String table) {
        Path file = output.file(table);
        try {
            return file == null ? Map.of() : RecordedNumbers.read(file, table);
        } catch (UserErrorException e) {
            return Map.of();
        }
    }

    private List<ReportFile> made(Path analysisFile, Environment environment) {
        try {
            return Rerun.of(analysisFile, request.dataFolders(), environment);
        } catch (UserErrorException e) {
            throw place.named(e);
        } catch (CompletionException e) {
            throw e.getCause() instanceof UserErrorException cause ? place.named(cause) : e;
        }
    }

    private void compareFiles(Manifest manifest, List<ReportFile> files) {
        Environment here = Environment.here(null, "");
        Environment there = manifest.environment();
        boolean sameJava = here.javaVersion().equals(there.javaVersion())
                && here.javaVendor().equals(there.javaVendor());
        if (!sameJava) {
            deviations.note(
                    "Another Java drew the pictures (" + Shown.line(there.javaVersion() + ", " + there.javaVendor())
                            + "; this is " + here.javaVersion() + ", " + here.javaVendor()
                            + "), so they were compared by their size in pixels.");
        }
        new FilesComparison(output, manifest, sameJava).check(files, deviations);
        try {
            Manifest now = RecordedManifest.of(content(files, Manifest.FILE_NAME));
            ManifestComparison.check(manifest, now, deviations);
        } catch (DamagedManifestException e) {
            throw new IllegalStateException("the manifest that was just made", e);
        }
        if (!Arrays.equals(manifest.bytes(), bytes(output.file(Manifest.FILE_NAME)))) {
            deviations.add("manifest.json", "as the program writes it", "in another form", "other bytes");
        }
    }

    private static byte[] content(List<ReportFile> files, String path) {
        return files.stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("every report has a " + path))
                .content();
    }

    /** Nothing, when the manifest does not list the file and it is not there. */
    private byte[] bytes(@Nullable Path file) {
        try {
            return file == null ? new byte[0] : Files.readAllBytes(file);
        } catch (IOException e) {
            throw RecordedFolder.unreadable(place.output(), e);
        }
    }
}
