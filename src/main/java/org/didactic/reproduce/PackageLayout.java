package org.didactic.reproduce;

/** The names in a package, below its one root folder, which has the name of the study. */
public final class PackageLayout {
    /** The folder with the analysis file, its texts and the data that travel. */
    public static final String ANALYSIS = "analysis";

    /** The folder with the folder of the report. */
    public static final String OUTPUT = "output";

    /** The list of the hashes of all other files. */
    public static final String CHECKSUMS = "SHA256SUMS";

    private PackageLayout() {}
}
