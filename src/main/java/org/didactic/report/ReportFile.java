package org.didactic.report;

/**
 * A file of a report, ready to be written.
 *
 * @param path relative to the study's output folder, with forward slashes
 */
public record ReportFile(String path, byte[] content) {}
