package org.didactic.spec.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.didactic.text.FileTrouble;
import org.didactic.text.NumberText;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads a YAML file by its shape. */
public final class YamlFile {
    private static final long LARGEST = 5_000_000;

    private YamlFile() {}

    /**
     * The value of a file as far as it could be read.
     *
     * @param problems sorted by line
     */
    public record Attempt<T>(@Nullable T value, List<Problem> problems) {}

    /** Returns the value of the file and everything that is wrong with it. */
    public static <T> Attempt<T> attempt(Path file, Shape<T> shape) {
        Problems problems = new Problems();
        T value = read(file.toString(), bytes(file, problems), shape, problems);
        return new Attempt<>(value, problems.sorted());
    }

    /** Returns the value of a file that comes with the program; any fault in it is the program's. */
    public static <T> T bundled(String name, byte[] bytes, Shape<T> shape) {
        Problems problems = new Problems();
        T value = read(name, bytes, shape, problems);
        if (value == null || !problems.sorted().isEmpty()) {
            throw new IllegalStateException(name + ": " + problems.sorted());
        }
        return value;
    }

    /**
     * Returns the value that these bytes write and everything that is wrong with them.
     *
     * @param name what messages call the file
     */
    public static <T> Attempt<T> attempt(String name, byte[] bytes, Shape<T> shape) {
        Problems problems = new Problems();
        T value = read(name, bytes, shape, problems);
        return new Attempt<>(value, problems.sorted());
    }

    /**
     * Returns the values of a file by the keys that lead to them, as written and in the order of the file: {@code
     * event_time.reference}, {@code estimators[twfe].method}; nothing for a file that is no YAML.
     */
    public static Map<String, String> values(Path file) {
        Problems problems = new Problems();
        byte[] bytes = bytes(file, problems);
        String text = bytes == null ? null : text(file.toString(), bytes, problems);
        Node root = text == null ? null : YamlText.compose(file.toString(), text, problems);
        return root == null ? Map.of() : YamlScalars.of(root);
    }

    private static <T> @Nullable T read(String file, byte @Nullable [] bytes, Shape<T> shape, Problems problems) {
        String text = bytes == null ? null : text(file, bytes, problems);
        Node root = text == null ? null : YamlText.compose(file, text, problems);
        if (text == null || root == null) {
            return null;
        }
        Reading reading = new Reading(file, lines(text), problems);
        T value = shape.read(new Place(root, "", reading));
        reading.references().check(problems);
        return value;
    }

    private static byte @Nullable [] bytes(Path file, Problems problems) {
        Position whole = Position.ofFile(file.toString());
        if (!Files.exists(file)) {
            problems.add(new Problem(whole, "", "there is no such file", "check the path and the current folder"));
            return null;
        }
        if (Files.isDirectory(file)) {
            problems.add(new Problem(whole, "", "this is a folder", "name the analysis file in it"));
            return null;
        }
        if (!Files.isRegularFile(file)) {
            problems.add(
                    new Problem(whole, "", "this is a pipe or a device, not a file", "save what it gives in a file"));
            return null;
        }
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                String what = "this is too long for an analysis file (" + NumberText.count(size) + " bytes)";
                problems.add(new Problem(whole, "", what, "name the analysis file, not a data file"));
                return null;
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            problems.add(new Problem(
                    whole, "", "the file cannot be read (" + FileTrouble.words(e) + ")", "check its permissions"));
            return null;
        }
    }

    /** Returns the decoded text without a byte-order mark, or null after it reported a character that cannot be. */
    private static @Nullable String text(String file, byte[] bytes, Problems problems) {
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, decoded, true);
        String text = decoded.flip().toString();
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (result.isError()) {
            String what = "the byte 0x" + Integer.toHexString(input.get() & 0xFF) + " is not UTF-8";
            problems.add(new Problem(end(file, text), "", what, "save the file as UTF-8"));
            return null;
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (!StreamReader.isPrintable(character)) {
                String what = "the invisible character 0x" + Integer.toHexString(character) + " is not allowed";
                problems.add(new Problem(end(file, text.substring(0, i)), "", what, "delete it"));
                return null;
            }
        }
        return text;
    }

    /** Returns the place right after the text. */
    private static Position end(String file, String text) {
        List<String> lines = lines(text);
        String last = lines.get(lines.size() - 1);
        return new Position(file, lines.size(), last.codePointCount(0, last.length()) + 1);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\r\n|\r|\n", -1));
    }
}
