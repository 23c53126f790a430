package org.didactic.reproduce.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.didactic.text.NumberText;
import org.didactic.text.Position;
import org.didactic.text.Problem;
import org.didactic.text.Shown;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with the entries of a zip before one of them is unpacked. */
final class EntryChecks {
    private static final String REMEDY =
            "get the package again from where it came from, or unpack it yourself with care";
    private static final int TOLD = 20;

    private final String zip;
    private final UnzipLimits limits;
    private final List<Problem> problems = new ArrayList<>();

    /** What lies at the top so far, by the folded form of its name. */
    private final Map<String, Named> names = new TreeMap<>();

    private record Named(String name, boolean folder, Map<String, Named> inside) {}

    private EntryChecks(String zip, UnzipLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /**
     * Returns what is wrong; of many things the first, and how many more there are.
     *
     * @param zip the file's name in messages
     */
    static List<Problem> of(String zip, List<ZipEntryHead> entries, UnzipLimits limits) {
        EntryChecks checks = new EntryChecks(zip, limits);
        long total = 0;
        int untold = 0;
        for (ZipEntryHead entry : entries) {
            String trouble = checks.trouble(entry);
            if (trouble != null && checks.problems.size() < TOLD) {
                checks.problems.add(new Problem(Position.ofFile(zip), Shown.line(entry.name()), trouble, REMEDY));
            } else if (trouble != null) {
                untold++;
            }
            total += entry.size();
        }
        if (untold > 0) {
            String more = "as much is wrong with " + NumberText.count(untold) + " more entries";
            checks.problems.add(new Problem(Position.ofFile(zip), "", more, REMEDY));
        }
        if (total > limits.totalBytes()) {
            checks.problems.add(new Problem(
                    Position.ofFile(zip), "", tooLarge("the files together", total, limits.totalBytes()), REMEDY));
        }
        return checks.problems;
    }

    private @Nullable String trouble(ZipEntryHead entry) {
        String name = entry.isFolder() ? entry.name().substring(0, entry.name().length() - 1) : entry.name();
        String trouble = UntrustedName.trouble(name);
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
        Map<String, Named> beside = names;
        List<String> parts = List.of(name.split("/"));
        for (int i = 0; i < parts.size(); i++) {
            Named fresh = new Named(parts.get(i), folder || i < parts.size() - 1, new TreeMap<>());
            Named other = beside.putIfAbsent(UntrustedName.folded(fresh.name), fresh);
            if (other != null && !(other.folder && fresh.folder && other.name.equals(fresh.name))) {
                return difference(parts.subList(0, i), other, fresh);
            }
            beside = other == null ? fresh.inside : other.inside;
        }
        return null;
    }

    private static String difference(List<String> above, Named other, Named fresh) {
        if (!other.name.equals(fresh.name)) {
            List<String> path = new ArrayList<>(above);
            path.add(other.name);
            return "the name is that of another entry but for case or the form of its letters ("
                    + Shown.line(String.join("/", path)) + ")";
        }
        return other.folder ? "the name is that of a folder as well" : "the name is that of another file as well";
    }
}
