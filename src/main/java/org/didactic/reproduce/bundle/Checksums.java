package org.didactic.reproduce.bundle;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.didactic.reproduce.PackageLayout;
import org.didactic.text.CodePointOrder;

/** The file that {@code sha256sum -c} reads. */
final class Checksums {
    static final String NAME = PackageLayout.CHECKSUMS;

    private Checksums() {}

    /** Returns the hashes of these files, by path. */
    static PackedFile of(List<PackedFile> files) {
        String lines = files.stream()
                .sorted(Comparator.comparing(PackedFile::path, CodePointOrder.INSTANCE))
                .map(each -> each.print().sha256() + "  " + each.path() + "\n")
                .collect(Collectors.joining());
        return PackedFile.text(NAME, lines, "hashes of all other files");
    }
}
