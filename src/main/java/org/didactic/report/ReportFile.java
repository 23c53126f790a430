package org.didactic.report;

/**
 * A file of a report, ready to be written.
 *
 * @param path relative to the study's output folder, with forward slashes
 * @param title what a table or figure shows, with its number and without its full stop; empty for other files
 */
public record ReportFile(String path, byte[] content, String title) {

    /** Returns a file that is neither a table nor a figure. */
    public ReportFile(String path, byte[] content) {
        this(path, content, "");
    }
}
