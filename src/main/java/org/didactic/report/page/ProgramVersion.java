package org.didactic.report.page;

import org.jspecify.annotations.Nullable;

/** The name of the program with the version written into its jar. */
final class ProgramVersion {
    private ProgramVersion() {}

    static String text() {
        @Nullable String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "Didactic (not packaged)" : "Didactic " + version;
    }
}
