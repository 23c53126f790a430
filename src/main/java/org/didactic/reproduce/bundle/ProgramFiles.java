package org.didactic.reproduce.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.didactic.reproduce.FileFingerprint;
import org.didactic.reproduce.ProgramJar;

/** The program as a package holds it: the jar that runs, the script that starts it, its components and their licences. */
final class ProgramFiles {
    static final String WRAPPER = "didactic";
    static final String COMPONENTS = "sbom.cdx.json";
    private static final String FONT_LICENCE = "/org/didactic/report/page/fonts/OFL.txt";

    private ProgramFiles() {}

    /** Returns the files; the jar is not among them while the program runs from loose classes. */
    static List<PackedFile> read() {
        List<PackedFile> files = new ArrayList<>();
        Path jar = ProgramJar.path();
        if (jar != null) {
            FileFingerprint print = RecordedFiles.print(jar);
            files.add(PackedFile.onDisk(
                    new FileFingerprint(ProgramJar.NAME, print.size(), print.sha256()), jar, "the program"));
        }
        byte[] components = resource(COMPONENTS);
        files.add(PackedFile.held(WRAPPER, resource("didactic"), "a script that starts the program"));
        files.add(PackedFile.held(COMPONENTS, components, "the components of the program"));
        files.add(PackedFile.text(
                "LICENCES.md",
                LicenceTable.of(new String(components, StandardCharsets.UTF_8)),
                "the licences of the program and its components"));
        files.add(licence("Apache-2.0.txt", "LICENSE"));
        files.add(licence("BSD-2-Clause-flexmark.txt", "licences/BSD-2-Clause-flexmark.txt"));
        files.add(licence("BSD-2-Clause-stax2-api.txt", "licences/BSD-2-Clause-stax2-api.txt"));
        files.add(licence("BSD-3-Clause-jbibtex.txt", "licences/BSD-3-Clause-jbibtex.txt"));
        files.add(licence("NOTICE.txt", "licences/NOTICE.txt"));
        files.add(licence("OFL-1.1-source-sans-3.txt", FONT_LICENCE));
        files.add(licence("commons-math3.txt", "licences/commons-math3.txt"));
        return files;
    }

    private static PackedFile licence(String name, String resource) {
        return PackedFile.held("licences/" + name, resource(resource), "licence");
    }

    private static byte[] resource(String name) {
        try (InputStream stream = ProgramFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("not in the program (" + name + ")");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
