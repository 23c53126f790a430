package org.didactic.reproduce.verify;

/**
 * How large a package may become when it is unpacked.
 *
 * @param entries files and folders
 * @param fileBytes bytes of one file
 * @param totalBytes bytes of all files together
 * @param ratio bytes that one packed byte may become, in files beyond {@link #SMALL}
 */
public record UnzipLimits(int entries, long fileBytes, long totalBytes, long ratio) {
    /** A file of up to so many bytes may be packed as tightly as it likes. */
    static final long SMALL = 1 << 20;

    /** The limits of packages: the largest source of data fits, twice. */
    public static final UnzipLimits OF_PACKAGES = new UnzipLimits(10_000, 1L << 30, 1L << 31, 200);
}
