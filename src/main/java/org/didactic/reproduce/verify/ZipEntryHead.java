package org.didactic.reproduce.verify;

/**
 * What the directory of a zip says of an entry; nothing of it is to be trusted.
 *
 * @param name as written, with a slash at the end for folders
 * @param flags the general purpose bits
 * @param method 0 stored, 8 deflated
 * @param unixMode type and rights on Unix, 0 when the zip was made elsewhere
 * @param offset of its local header in the file
 */
record ZipEntryHead(
        String name, int flags, int method, long crc, long packedSize, long size, int unixMode, long offset) {
    private static final int ENCRYPTED = 1;
    private static final int STRONGLY_ENCRYPTED = 1 << 6;
    private static final int HIDDEN_HEADERS = 1 << 13;
    private static final int TYPE = 0170000;
    private static final int REGULAR = 0100000;
    private static final int FOLDER = 0040000;
    private static final int LINK = 0120000;

    static final int STORED = 0;
    static final int DEFLATED = 8;

    boolean isFolder() {
        return name.endsWith("/");
    }

    boolean isEncrypted() {
        return (flags & (ENCRYPTED | STRONGLY_ENCRYPTED | HIDDEN_HEADERS)) != 0;
    }

    boolean isLink() {
        return (unixMode & TYPE) == LINK;
    }

    /** Returns whether it is neither a file nor a folder, or a folder that is named as a file. */
    boolean isSpecial() {
        int type = unixMode & TYPE;
        return type != 0 && type != (isFolder() ? FOLDER : REGULAR);
    }
}
