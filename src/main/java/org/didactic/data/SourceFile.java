package org.didactic.data;

import java.nio.file.Path;

/**
 * A file that was read, as the manifest and the data statement name it.
 *
 * @param id the source's id
 * @param path where it was found
 * @param size in bytes
 * @param sha256 in lower case hexadecimal
 * @param travels false when it is left out of packages
 * @param rows rows of the file without its header
 */
public record SourceFile(
        String id, Path path, long size, String sha256, String origin, String licence, boolean travels, int rows) {}
