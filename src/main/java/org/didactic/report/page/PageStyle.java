package org.didactic.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The style sheet with the typeface inside, so that the page needs nothing but itself. */
final class PageStyle {
    private PageStyle() {}

    static String css() {
        return face(400) + face(600) + new String(bundled("/templates/page.css"), StandardCharsets.UTF_8);
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
