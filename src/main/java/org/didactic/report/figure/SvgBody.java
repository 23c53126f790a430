package org.didactic.report.figure;

/** The elements of an SVG in drawing order; neighbours that look alike become one path. */
final class SvgBody {

    private final StringBuilder elements = new StringBuilder();
    private final StringBuilder path = new StringBuilder();
    private String look = "";

    /** Adds a path; opaque ones join the path before them where their attributes are the same. */
    void path(String attributes, String data, boolean opaque) {
        if (!opaque || !attributes.equals(look)) {
            closePath();
            look = attributes;
        }
        path.append(data);
        if (!opaque) {
            closePath();
        }
    }

    void element(String markup) {
        closePath();
        elements.append(markup).append('\n');
    }

    String markup() {
        closePath();
        return elements.toString();
    }

    private void closePath() {
        if (path.length() > 0) {
            elements.append("<path ").append(look).append(" d=\"").append(path).append("\"/>\n");
            path.setLength(0);
        }
        look = "";
    }
}
