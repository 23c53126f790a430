package org.didactic.reproduce.diff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.reproduce.DamagedManifestException;
import org.didactic.reproduce.Manifest;
import org.didactic.reproduce.RecordedManifest;
import org.didactic.reproduce.RecordedNumbers;
import org.didactic.reproduce.RecordedRow;
import org.didactic.reproduce.RecordedTable;
import org.didactic.result.briefing.BriefingsCsv;
import org.didactic.text.FileTrouble;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.UserErrorException;

/**
 * What a run left in its output folder.
 *
 * @param numbers the rows of {@code results.csv} by id, and those of {@code briefings.csv} where there is one
 * @param sample {@code sample.csv}
 */
public record RecordedRun(Manifest manifest, Map<String, RecordedRow> numbers, RecordedTable sample) {

    /**
     * Returns the run whose files lie in a folder.
     *
     * @param shown how the user named it
     * @throws UserErrorException if a file is absent or damaged
     */
    public static RecordedRun read(Path folder, String shown) {
        return new RecordedRun(
                manifest(folder.resolve(Manifest.FILE_NAME), shown),
                numbers(folder, shown),
                RecordedTable.open(folder.resolve("sample.csv"), shown + "/sample.csv"));
    }

    private static Map<String, RecordedRow> numbers(Path folder, String shown) {
        Map<String, RecordedRow> numbers =
                new LinkedHashMap<>(RecordedNumbers.read(folder.resolve("results.csv"), shown + "/results.csv"));
        Path briefings = folder.resolve(BriefingsCsv.FILE_NAME);
        if (Files.exists(briefings)) {
            numbers.putAll(RecordedNumbers.read(briefings, shown + "/" + BriefingsCsv.FILE_NAME));
        }
        return numbers;
    }

    private static Manifest manifest(Path file, String shown) {
        try {
            return RecordedManifest.read(file);
        } catch (IOException e) {
            throw problem(shown, "the file cannot be read (" + FileTrouble.words(e) + ")");
        } catch (DamagedManifestException e) {
            throw problem(shown, "the manifest is damaged: " + e.getMessage());
        }
    }

    private static UserErrorException problem(String shown, String what) {
        return new UserErrorException(List.of(new Problem(
                Position.ofFile(shown + "/" + Manifest.FILE_NAME),
                "",
                what,
                "make the report again with didactic report")));
    }
}
