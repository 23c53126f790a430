package org.didactic.reproduce.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of an archive, in its order. */
record Unzipped(Map<String, byte[]> files) {

    /** Returns the archive of a study's package. */
    static byte[] archive(StatedStudy study) throws IOException {
        Bundle bundle = Bundle.of(study.packed());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PackageZip.write(bundle.study(), bundle.files(), bytes);
        return bytes.toByteArray();
    }

    static Unzipped of(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new Unzipped(files);
    }

    String text(String name) {
        byte[] content = files.get(name);
        return content == null ? "" : new String(content, StandardCharsets.UTF_8);
    }
}
