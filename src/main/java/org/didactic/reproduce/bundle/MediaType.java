package org.didactic.reproduce.bundle;

/** What kind of file a name promises. */
final class MediaType {
    private MediaType() {}

    /** Returns the media type of a file by the end of its name. */
    static String of(String path) {
        String end = path.substring(path.lastIndexOf('.') + 1);
        return switch (end) {
            case "csv" -> "text/csv";
            case "md" -> "text/markdown";
            case "html" -> "text/html";
            case "tex" -> "text/x-tex";
            case "json" -> "application/json";
            case "yaml", "yml" -> "application/yaml";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "jar" -> "application/java-archive";
            case "txt", "ftl" -> "text/plain";
            case "didactic" -> "text/x-shellscript";
            default -> "application/octet-stream";
        };
    }
}
