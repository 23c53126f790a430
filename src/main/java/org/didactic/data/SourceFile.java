package org.didactic.data;

import java.nio.file.Path;
import java.util.List;

/**
 * A file that was read, as the manifest and the data statement name it.
 *
 * @param id the source's id
 * @param path where it was found
 * @param size in bytes
 * @param sha256 in lower case hexadecimal
 * @param travels false when it is left out of packages
 * @param rows rows of the file without its header
 * @param remarks what was seen in the file and is to be told: how it was read, what was left out, numbers that surprise
 */
public record SourceFile(
        String id,
        Path path,
        long size,
        String sha256,
        String origin,
        String licence,
        boolean travels,
        int rows,
        List<String> remarks) {}
