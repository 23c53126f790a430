package org.didactic.reproduce.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.didactic.reproduce.FileFingerprint;
import org.didactic.reproduce.PackageLayout;
import org.didactic.reproduce.verify.RecordedFolder.State;
import org.didactic.text.CodePointOrder;
import org.didactic.text.Shown;
import org.jspecify.annotations.Nullable;

/** Holds the files of a package against its list of checksums, which is read strictly. */
final class PackageChecksums {
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");
    private static final long LARGEST = 16 << 20;

    private PackageChecksums() {}

    /** Adds what is not as the list says; files that it does not name are told of, below {@code output/} as deviations. */
    static void check(Path root, Deviations deviations) {
        Map<String, String> hashes = new TreeMap<>(CodePointOrder.INSTANCE);
        String damage = read(root.resolve(PackageLayout.CHECKSUMS), hashes);
        if (damage != null) {
            deviations.add(PackageLayout.CHECKSUMS, "a list of hashes and names", damage, "damaged");
            return;
        }
        RecordedFolder folder = new RecordedFolder(root, "");
        hashes.forEach((name, hash) -> compare(folder, name, hash, deviations));
        for (String name : folder.names()) {
            if (!hashes.containsKey(name) && !name.equals(PackageLayout.CHECKSUMS)) {
                tellOf(name, deviations);
            }
        }
    }

    private static void tellOf(String name, Deviations deviations) {
        if (name.startsWith(PackageLayout.OUTPUT + "/")) {
            deviations.add(name, "no such file", "a file", "not recorded");
        } else {
            deviations.note("The package does not list " + Shown.line(name) + ", which was not checked.");
        }
    }

    /** The list has no sizes; that of the file itself stands in. */
    private static void compare(RecordedFolder folder, String name, String hash, Deviations deviations) {
        Path file = folder.file(name);
        try {
            long size = file == null ? 0 : Files.size(file);
            if (folder.compare(new FileFingerprint(name, size, hash), deviations) == State.ABSENT) {
                deviations.add(name, RecordedFolder.hash(hash), "no such file", "missing");
            }
        } catch (IOException e) {
            throw RecordedFolder.unreadable(folder.path().resolve(name), e);
        }
    }

    /** Returns what is wrong with the list, or null after adding its hashes by name. */
    private static @Nullable String read(Path list, Map<String, String> hashes) {
        if (!Files.isRegularFile(list)) {
            return "no such file";
        }
        String text;
        try {
            if (Files.size(list) > LARGEST) {
                return "more than any package lists";
            }
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(list)))
                    .toString();
        } catch (CharacterCodingException e) {
            return "bytes that are not UTF-8";
        } catch (IOException e) {
            throw RecordedFolder.unreadable(list, e);
        }
        if (!text.endsWith("\n")) {
            return "an end within a line";
        }
        String[] lines = text.substring(0, text.length() - 1).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher line = LINE.matcher(lines[i]);
            if (!line.matches()
                    || UntrustedName.trouble(line.group(2)) != null
                    || hashes.putIfAbsent(line.group(2), line.group(1)) != null) {
                return "something else in line " + (i + 1);
            }
        }
        return null;
    }
}
