package org.didactic.reproduce;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.didactic.text.Json;
import org.didactic.text.Sha256;

/**
 * What went into a report and what came out, with hashes, so that somebody else can check both.
 *
 * <p>The file is indented JSON in UTF-8. Its last member, {@code sha256}, stands on a line of its own before the closing
 * brace and is the SHA-256 of all bytes before that line: {@code head -n -2 manifest.json | sha256sum} prints it. The
 * block {@code environment} alone may differ between machines.
 *
 * @param program name and version of the program
 * @param analysis the analysis file by its name
 * @param texts the other files of the study that the report was made from, relative to the analysis file
 * @param templates the program's own templates that took part, by their place in the program
 * @param absent sources whose file was nowhere and may be
 * @param options the options of the command line that another run needs as well
 * @param settings the values of the analysis file by the keys that lead to them, in its order
 * @param seeds what draws follow from, by what draws
 */
public record Manifest(
        String study,
        Program program,
        FileFingerprint analysis,
        List<StudyText> texts,
        List<FileFingerprint> templates,
        List<Input> inputs,
        List<Absent> absent,
        List<Output> outputs,
        List<String> options,
        Map<String, String> settings,
        Map<String, Long> seeds,
        Environment environment) {
    public static final String FILE_NAME = "manifest.json";

    /** The name of the program in {@link Program}. */
    public static final String PROGRAM = "didactic";

    /** The program that made the report. */
    public record Program(String name, String version) {}

    /**
     * A file of the study that is neither the analysis file nor data.
     *
     * @param role {@code narrative}, {@code template} (what the narrative includes), {@code table} or {@code published}
     */
    public record StudyText(String role, FileFingerprint file) {}

    /**
     * A file of the report.
     *
     * @param title what a table or figure shows, empty for other files
     */
    public record Output(FileFingerprint file, String title) {}

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

    /** A source whose file was nowhere, by its id and the path that the analysis file gives it. */
    public record Absent(String source, String path) {}

    /** Returns a manifest of a study all of whose sources were there. */
    public Manifest(
            String study,
            Program program,
            FileFingerprint analysis,
            List<StudyText> texts,
            List<FileFingerprint> templates,
            List<Input> inputs,
            List<Output> outputs,
            List<String> options,
            Map<String, String> settings,
            Map<String, Long> seeds,
            Environment environment) {
        this(
                study,
                program,
                analysis,
                texts,
                templates,
                inputs,
                List.of(),
                outputs,
                options,
                settings,
                seeds,
                environment);
    }

    /** Returns the bytes of {@code manifest.json}. */
    public byte[] bytes() {
        Json.Members values = Json.object();
        settings.forEach(values::with);
        Json.Members draws = Json.object();
        seeds.forEach(draws::with);
        Json.Members head = Json.object()
                .with("study", study)
                .with(
                        "program",
                        Json.object()
                                .with("name", program.name())
                                .with("version", program.version())
                                .build())
                .with("analysis", analysis.toJson().build())
                .with("texts", Json.array(texts, Manifest::text))
                .with("templates", Json.array(templates, each -> each.toJson().build()))
                .with("inputs", Json.array(inputs, Input::toJson));
        if (!absent.isEmpty()) {
            head.with("absent", Json.array(absent, Manifest::absent));
        }
        String body = head.with("outputs", Json.array(outputs, Manifest::output))
                .with("options", Json.texts(options))
                .with("settings", values.build())
                .with("seeds", draws.build())
                .with("environment", environment.toJson())
                .build()
                .toText();
        String hashed = body.substring(0, body.length() - "\n}".length()) + ",\n";
        return (hashed + lastLines(hashed)).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the lines that end a manifest whose other text is this. */
    static String lastLines(String hashed) {
        return "  \"sha256\": \"" + Sha256.of(hashed.getBytes(StandardCharsets.UTF_8)) + "\"\n}\n";
    }

    private static Json text(StudyText text) {
        return Json.object()
                .with("role", text.role())
                .withAll(text.file().toJson())
                .build();
    }

    private static Json absent(Absent absent) {
        return Json.object()
                .with("source", absent.source())
                .with("path", absent.path())
                .build();
    }

    private static Json output(Output output) {
        Json.Members members = output.file().toJson();
        return (output.title().isEmpty() ? members : members.with("title", output.title())).build();
    }
}
