package org.didactic.reproduce.bundle;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Licences by their usual short names. */
final class LicenceName {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");
    private static final Pattern SHORT = Pattern.compile(
            "(?:CC0|CC-BY|OGL|ODbL|ODC-By|PDDL|Apache|BSD|GPL|LGPL|AGPL|MPL|EUPL)-[A-Za-z0-9.-]+|MIT|ISC");

    private LicenceName() {}

    /** Returns where the text of a licence stands, or null when its name tells nothing. */
    static @Nullable String link(String licence) {
        if (LINK.matcher(licence).matches()) {
            return licence;
        }
        return SHORT.matcher(licence).matches() ? "https://spdx.org/licenses/" + licence : null;
    }
}
