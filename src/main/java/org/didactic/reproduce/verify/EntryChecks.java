package org.didactic.reproduce.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with the entries of a zip before one of them is unpacked. */
final class EntryChecks {
    private static final String REMEDY =
            "get the package again from where it came from, or unpack it yourself with care";

    private final String zip;
    private final UnzipLimits limits;
    private final List<Problem> problems = new ArrayList<>();

    /** The names so far and the folders above them, each without a slash at the end, by its folded form. */
    private final Map<String, Named> names = new TreeMap<>();

    private record Named(String name, boolean folder) {}

    private EntryChecks(String zip, UnzipLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /**
     * Returns all that is wrong.
     *
     * @param zip the file's name in messages
     */
    static List<Problem> of(String zip, List<ZipEntryHead> entries, UnzipLimits limits) {
        EntryChecks checks = new EntryChecks(zip, limits);
        long total = 0;
        for (ZipEntryHead entry : entries) {
            String trouble = checks.trouble(entry);
            if (trouble != null) {
                checks.problems.add(new Problem(Position.ofFile(zip), FileName.shown(entry.name()), trouble, REMEDY));
            }
            total += entry.size();
        }
        if (total > limits.totalBytes()) {
            checks.problems.add(new Problem(
                    Position.ofFile(zip), "", tooLarge("the files together", total, limits.totalBytes()), REMEDY));
        }
        return checks.problems;
    }

    private @Nullable String trouble(ZipEntryHead entry) {
        String name = entry.isFolder() ? entry.name().substring(0, entry.name().length() - 1) : entry.name();
        String trouble = FileName.trouble(name);
        if (trouble != null) {
            return trouble;
        }
        if (entry.isLink()) {
            return "the entry is a link";
        }
        if (entry.isSpecial()) {
            return "the entry is neither a file nor a folder";
        }
        if (entry.isEncrypted()) {
            return "the entry is encrypted";
        }
        if (entry.method() != ZipEntryHead.STORED && entry.method() != ZipEntryHead.DEFLATED) {
            return "the entry is packed by a method other than deflating (" + entry.method() + ")";
        }
        String size = sizeTrouble(entry);
        return size == null ? clash(name, entry.isFolder()) : size;
    }

    private @Nullable String sizeTrouble(ZipEntryHead entry) {
        if (entry.isFolder() && entry.size() > 0) {
            return "the folder has content of its own";
        }
        if (entry.size() > limits.fileBytes()) {
            return tooLarge("the file", entry.size(), limits.fileBytes());
        }
        if (entry.size() > UnzipLimits.SMALL && entry.size() > entry.packedSize() * limits.ratio()) {
            return String.format(
                    Locale.ROOT,
                    "the file would grow to more than %,d times its packed size (%,d bytes from %,d)",
                    limits.ratio(),
                    entry.size(),
                    entry.packedSize());
        }
        return null;
    }

    private static String tooLarge(String what, long size, long limit) {
        return String.format(Locale.ROOT, "%s would have %,d bytes, more than %,d", what, size, limit);
    }

    private @Nullable String clash(String name, boolean folder) {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            String above = name.substring(0, slash);
            Named other = names.putIfAbsent(FileName.folded(above), new Named(above, true));
            if (other != null && !(other.folder && other.name.equals(above))) {
                return difference(other, above);
            }
        }
        Named other = names.putIfAbsent(FileName.folded(name), new Named(name, folder));
        boolean folderAgain = other != null && folder && other.folder && other.name.equals(name);
        return other == null || folderAgain ? null : difference(other, name);
    }

    private static String difference(Named other, String name) {
        if (!other.name.equals(name)) {
            return "the name is that of another entry but for case or the form of its letters ("
                    + FileName.shown(other.name) + ")";
        }
        return other.folder ? "the name is that of a folder as well" : "the name is that of another file as well";
    }
}
