package org.didactic.spec.yaml;

/** What helps with the usual slips of YAML. */
final class YamlAdvice {
    private YamlAdvice() {}

    /** Returns the remedy for what the parser complains about. */
    static String on(String complaint) {
        if (complaint.contains("\\t")) {
            return "indent with spaces: YAML does not allow tabs there";
        }
        if (complaint.contains("mapping values are not allowed")) {
            return "put the text in quotation marks: a colon followed by a space starts a value";
        }
        if (complaint.contains("cannot start any token")) {
            return "put the text in quotation marks";
        }
        if (complaint.contains("undefined alias")) {
            return "put the text in quotation marks: a * in front starts an alias";
        }
        if (complaint.contains("but found another document")) {
            return "keep only the part above the line ---";
        }
        if (complaint.contains("stream end") || complaint.contains("end of stream")) {
            return "close the bracket or the quotation mark that is still open";
        }
        return "look at the indentation, the brackets and the quotation marks of this line and the one above";
    }
}
