package org.didactic.reproduce;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.didactic.text.Json;
import org.didactic.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * What went into a report and what came out, with hashes, so that somebody else can check both.
 *
 * <p>The file is indented JSON in UTF-8. Its last member, {@code sha256}, stands on a line of its own before the closing
 * brace and is the SHA-256 of all bytes before that line: {@code head -n -2 manifest.json | sha256sum} prints it. The
 * block {@code environment} alone may differ between machines. No clock is read.
 *
 * @param program name and version of the program
 * @param analysis the analysis file by its name
 * @param narrative the narrative relative to the analysis file, null for the one that comes with the program
 * @param tables the files of the author's own tables, relative to the analysis file
 * @param options the options of the command line that another run needs as well
 */
public record Manifest(
        String study,
        Program program,
        FileFingerprint analysis,
        @Nullable FileFingerprint narrative,
        List<FileFingerprint> tables,
        List<Input> inputs,
        List<FileFingerprint> outputs,
        List<String> options,
        Environment environment) {
    public static final String FILE_NAME = "manifest.json";

    /** The name of the program in {@link Program}. */
    public static final String PROGRAM = "didactic";

    /** The program that made the report. */
    public record Program(String name, String version) {}

    /**
     * A source of data.
     *
     * @param source its id in the analysis file
     * @param file relative to the analysis file, or its bare name when it was found below the data folder
     * @param place {@code study} when it lies beside the analysis file, {@code data} when below the data folder
     * @param rows rows of the file
     */
    public record Input(
            String source,
            FileFingerprint file,
            String place,
            String origin,
            String licence,
            boolean travels,
            int rows) {

        private Json toJson() {
            return Json.object()
                    .with("source", source)
                    .with("path", file.path())
                    .with("place", place)
                    .with("size", file.size())
                    .with("sha256", file.sha256())
                    .with("origin", origin)
                    .with("licence", licence)
                    .with("travels", Json.of(travels))
                    .with("rows", rows)
                    .build();
        }
    }

    /** The machine, as far as it could matter. */
    public record Environment(String javaVersion, String javaVendor, String system, String architecture) {

        /** Returns the machine this runs on. */
        public static Environment here() {
            return new Environment(
                    System.getProperty("java.version", ""),
                    System.getProperty("java.vendor", ""),
                    System.getProperty("os.name", ""),
                    System.getProperty("os.arch", ""));
        }

        private Json toJson() {
            return Json.object()
                    .with("java_version", javaVersion)
                    .with("java_vendor", javaVendor)
                    .with("system", system)
                    .with("architecture", architecture)
                    .build();
        }
    }

    /** Returns the bytes of {@code manifest.json}. */
    public byte[] bytes() {
        String body = Json.object()
                .with("study", study)
                .with(
                        "program",
                        Json.object()
                                .with("name", program.name())
                                .with("version", program.version())
                                .build())
                .with("analysis", analysis.toJson().build())
                .with(
                        "narrative",
                        narrative == null
                                ? Json.of((String) null)
                                : narrative.toJson().build())
                .with("tables", Json.array(tables, file -> file.toJson().build()))
                .with("inputs", Json.array(inputs, Input::toJson))
                .with("outputs", Json.array(outputs, file -> file.toJson().build()))
                .with("options", Json.texts(options))
                .with("environment", environment.toJson())
                .build()
                .toText();
        String hashed = body.substring(0, body.length() - "\n}".length()) + ",\n";
        String hash = Sha256.of(hashed.getBytes(StandardCharsets.UTF_8));
        return (hashed + "  \"sha256\": \"" + hash + "\"\n}\n").getBytes(StandardCharsets.UTF_8);
    }
}
