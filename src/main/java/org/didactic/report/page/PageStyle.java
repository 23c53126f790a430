package org.didactic.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The style sheet with the typeface inside, so that the page needs nothing but itself. */
public final class PageStyle {
    private PageStyle() {}

    static String css() {
        return faces() + sheet("page.css");
    }

    /** Returns the rules that bring the typeface in both its weights. */
    public static String faces() {
        return face(400) + face(600);
    }

    /** Returns one of the program's style sheets by its name below the templates. */
    public static String sheet(String name) {
        return new String(bundled("/templates/" + name), StandardCharsets.UTF_8);
    }

    private static String face(int weight) {
        byte[] font = bundled("fonts/source-sans-3-latin-" + weight + "-normal.woff2");
        return "@font-face{font-family:\"Source Sans 3\";font-weight:" + weight
                + ";font-display:swap;src:url(data:font/woff2;base64,"
                + Base64.getEncoder().encodeToString(font) + ") format(\"woff2\")}\n";
    }

    private static byte[] bundled(String resource) {
        try (@Nullable InputStream stream = PageStyle.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("not in the program (" + resource + ")");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
