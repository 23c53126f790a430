package org.didactic.reproduce.verify;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be verified, and where to look for what it was made from.
 *
 * @param path an output folder, a package or the zip of one
 * @param dataFolders folders below which data and analysis files are looked for by name
 * @param workingFolder below which the analysis file of an output folder is looked for
 * @param temporary the folder below which a zip is unpacked
 */
public record VerifyRequest(Path path, List<Path> dataFolders, Path workingFolder, Path temporary) {}
