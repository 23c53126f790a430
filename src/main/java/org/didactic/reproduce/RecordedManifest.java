package org.didactic.reproduce;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.didactic.reproduce.Manifest.Absent;
import org.didactic.reproduce.Manifest.Input;
import org.didactic.reproduce.Manifest.Output;
import org.didactic.reproduce.Manifest.Program;
import org.didactic.reproduce.Manifest.StudyText;

/** Reads manifests back. */
public final class RecordedManifest {
    /** No manifest is larger: it lists every output and every value of the analysis file. */
    private static final int LARGEST = 50_000_000;

    private RecordedManifest() {}

    /**
     * Returns the manifest in a file.
     *
     * @throws DamagedManifestException if its own hash does not fit, or it is no manifest of this program
     */
    public static Manifest read(Path file) throws IOException, DamagedManifestException {
        return of(bytes(file));
    }

    /**
     * Returns the bytes of a file that should be a manifest.
     *
     * @throws DamagedManifestException if it is larger than any
     */
    public static byte[] bytes(Path file) throws IOException, DamagedManifestException {
        try (InputStream stream = Files.newInputStream(file)) {
            return bytes(stream);
        }
    }

    /**
     * Returns all bytes of what should be a manifest.
     *
     * @throws DamagedManifestException if it is larger than any
     */
    public static byte[] bytes(InputStream stream) throws IOException, DamagedManifestException {
        byte[] bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new DamagedManifestException("it is larger than any manifest");
        }
        return bytes;
    }

    /**
     * Returns the manifest in these bytes.
     *
     * @throws DamagedManifestException if its own hash does not fit, or it is no manifest of this program
     */
    public static Manifest of(byte[] bytes) throws DamagedManifestException {
        return manifest(members(bytes));
    }

    /** Returns the members of a manifest of any version, whose own hash fits. */
    static RecordedMembers members(byte[] bytes) throws DamagedManifestException {
        if (!isWhole(bytes)) {
            throw new DamagedManifestException("its last member is not the hash of all its other bytes");
        }
        return RecordedMembers.of(PlainJson.read(bytes), "the file");
    }

    /** Returns whether not one byte differs, neither of what is hashed nor of the lines that carry the hash. */
    private static boolean isWhole(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int last = text.lastIndexOf("\n  \"sha256\": ") + 1;
        String hashed = text.substring(0, last);
        return last > 0
                && text.substring(last).equals(Manifest.lastLines(hashed))
                && Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
    }

    private static Manifest manifest(RecordedMembers all) throws DamagedManifestException {
        RecordedMembers program = all.object("program");
        List<StudyText> texts = new ArrayList<>();
        for (RecordedMembers each : all.objects("texts")) {
            texts.add(new StudyText(each.text("role"), file(each)));
        }
        List<FileFingerprint> templates = new ArrayList<>();
        for (RecordedMembers each : all.objects("templates")) {
            templates.add(file(each));
        }
        List<Input> inputs = new ArrayList<>();
        for (RecordedMembers each : all.objects("inputs")) {
            inputs.add(input(each));
        }
        List<Absent> absent = new ArrayList<>();
        if (all.has("absent")) {
            for (RecordedMembers each : all.objects("absent")) {
                absent.add(new Absent(each.text("source"), each.text("path")));
            }
        }
        List<Output> outputs = new ArrayList<>();
        for (RecordedMembers each : all.objects("outputs")) {
            outputs.add(new Output(file(each), each.has("title") ? each.text("title") : ""));
        }
        return new Manifest(
                all.text("study"),
                new Program(program.text("name"), program.text("version")),
                file(all.object("analysis")),
                texts,
                templates,
                inputs,
                absent,
                outputs,
                all.texts("options"),
                all.textsByName("settings"),
                all.numbers("seeds"),
                environment(all.object("environment")));
    }

    private static FileFingerprint file(RecordedMembers file) throws DamagedManifestException {
        return new FileFingerprint(file.text("path"), file.number("size"), file.text("sha256"));
    }

    private static Input input(RecordedMembers input) throws DamagedManifestException {
        return new Input(
                input.text("source"),
                file(input),
                input.text("place"),
                input.text("origin"),
                input.text("licence"),
                input.flag("travels"),
                input.count("rows"));
    }

    private static Environment environment(RecordedMembers machine) throws DamagedManifestException {
        return new Environment(
                machine.has("jar") ? file(machine.object("jar")) : null,
                machine.text("java_version"),
                machine.text("java_vendor"),
                machine.text("system"),
                machine.text("system_version"),
                machine.text("architecture"),
                machine.count("processors"),
                machine.number("heap_megabytes"),
                machine.text("duration"));
    }
}
