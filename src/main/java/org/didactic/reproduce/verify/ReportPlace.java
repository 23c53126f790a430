package org.didactic.reproduce.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.didactic.reproduce.Manifest;
import org.didactic.reproduce.PackageLayout;
import org.didactic.text.CodePointOrder;
import org.didactic.text.FileTrouble;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.UserErrorException;
import org.jspecify.annotations.Nullable;

/**
 * Where a report lies: in an output folder, or in a package, which may be a zip. What a zip was unpacked to is deleted
 * when the place is closed.
 *
 * @param output the folder with the report and its manifest, or where these should be in a damaged package
 * @param packageRoot the folder with the checksums of a package, null for an output folder on its own
 * @param unpacked the temporary folder of a zip
 * @param named the path that the user gave
 */
public record ReportPlace(
        Path output, @Nullable Path packageRoot, @Nullable TemporaryFolder unpacked, Path named)
        implements AutoCloseable {
    private static final List<String> RESULTS = List.of("results.csv", "results.json");
    private static final String REMEDY = "name a study's output folder such as output/cls, or a package or its zip";

    /**
     * Returns where the report is that a path leads to.
     *
     * @param temporary the folder below which a zip is unpacked
     * @throws UserErrorException if the path leads to neither an output folder nor a package
     */
    public static ReportPlace open(Path path, Path temporary) {
        if (Files.isDirectory(path)) {
            ReportPlace place = in(path, null, path);
            if (place == null) {
                throw problem(path, "the folder holds neither a report with its manifest.json nor a package");
            }
            return place;
        }
        if (!Files.isRegularFile(path)) {
            throw problem(
                    path, Files.exists(path) ? "this is no file and no folder" : "there is no such file or folder");
        }
        TemporaryFolder unpacked = SafeUnzip.unzip(path, temporary);
        @Nullable ReportPlace place = null;
        try {
            List<Path> entries = entries(unpacked.path());
            place = entries.size() == 1 && isFolder(entries.get(0)) ? in(entries.get(0), unpacked, path) : null;
            if (place == null || place.packageRoot() == null) {
                throw problem(
                        path, "the zip is no package: it does not hold one folder with " + PackageLayout.CHECKSUMS);
            }
            return place;
        } finally {
            if (place == null || place.packageRoot() == null) {
                unpacked.close();
            }
        }
    }

    private static @Nullable ReportPlace in(Path folder, @Nullable TemporaryFolder unpacked, Path named) {
        if (isFile(folder.resolve(PackageLayout.CHECKSUMS))
                || isFolder(folder.resolve(PackageLayout.ANALYSIS)) && report(folder) != null) {
            Path report = report(folder);
            if (report == null) {
                throw problem(named, "the package holds no report below " + PackageLayout.OUTPUT + "/");
            }
            return new ReportPlace(report, folder, unpacked, named);
        }
        // A report whose manifest was lost is still one: its loss is what is to be told.
        boolean report = isFile(folder.resolve(Manifest.FILE_NAME))
                || RESULTS.stream().allMatch(each -> isFile(folder.resolve(each)));
        return report ? new ReportPlace(folder, null, unpacked, named) : null;
    }

    /** The folder of the report in a package; if somebody put others beside it, the likeliest. */
    private static @Nullable Path report(Path root) {
        Path output = root.resolve(PackageLayout.OUTPUT);
        if (!isFolder(output)) {
            return null;
        }
        Path own = root.toAbsolutePath().normalize().getFileName();
        Comparator<Path> likeliest = Comparator.comparing((Path each) -> !isFile(each.resolve(Manifest.FILE_NAME)))
                .thenComparing(each -> !each.getFileName().equals(own));
        return entries(output).stream()
                .filter(ReportPlace::isFolder)
                .min(likeliest)
                .orElse(null);
    }

    /** Returns the folder with the analysis file and its data in a package, null for an output folder on its own. */
    public @Nullable Path analysis() {
        return packageRoot == null ? null : packageRoot.resolve(PackageLayout.ANALYSIS);
    }

    /** Returns what to call the folder of the report in a message; what a zip was unpacked to has a name that nobody knows. */
    public String shown() {
        return (unpacked == null ? output : named).toString();
    }

    /** Returns problems as the user knows the place: with the zip instead of the folder that it was unpacked to. */
    UserErrorException named(UserErrorException e) {
        return unpacked == null
                ? e
                : new UserErrorException(e.problems().stream()
                        .map(each -> new Problem(
                                new Position(
                                        named(each.position().file()),
                                        each.position().line(),
                                        each.position().column()),
                                each.path(),
                                named(each.what()),
                                each.remedy()))
                        .toList());
    }

    private String named(String text) {
        return unpacked == null ? text : text.replace(unpacked.path().toString(), named.toString());
    }

    @Override
    public void close() {
        if (unpacked != null) {
            unpacked.close();
        }
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted(Comparator.comparing(Path::toString, CodePointOrder.INSTANCE))
                    .toList();
        } catch (IOException e) {
            throw problem(folder, "the folder cannot be read (" + FileTrouble.words(e) + ")");
        }
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static UserErrorException problem(Path path, String what) {
        return new UserErrorException(List.of(new Problem(Position.ofFile(path.toString()), "", what, REMEDY)));
    }
}
