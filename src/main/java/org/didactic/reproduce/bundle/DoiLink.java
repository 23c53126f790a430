package org.didactic.reproduce.bundle;

import java.util.regex.Pattern;

/** The address of a digital object identifier. */
final class DoiLink {
    private static final Pattern BARE = Pattern.compile("(?:doi:\\s*)?(10\\.\\d{4,9}/\\S+)");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private DoiLink() {}

    /** Returns the address, or an empty text when this is no identifier. */
    static String of(String doi) {
        var bare = BARE.matcher(doi.strip());
        if (bare.matches()) {
            return "https://doi.org/" + bare.group(1);
        }
        return LINK.matcher(doi.strip()).matches() ? doi.strip() : "";
    }
}
