package org.didactic.text;

import org.jspecify.annotations.Nullable;

/** Says which version of the program this is. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** Returns the version in the jar's manifest, or {@code development} when the classes are not packaged. */
    public static String text() {
        @Nullable String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
