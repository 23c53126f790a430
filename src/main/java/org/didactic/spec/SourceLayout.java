package org.didactic.spec;

import org.didactic.text.Located;
import org.jspecify.annotations.Nullable;

/**
 * How the file of a source is laid out.
 *
 * @param sheet the sheet of a workbook; null for its only one
 * @param header a text by which the row with the names of the columns is found; null for the first row
 * @param loose whether names of columns match without case, the blanks around them and a final {@code _Key}
 * @param encoding of a text file; null to look at its bytes
 * @param separator between cells of a text file; null to look at its header
 * @param unquote whether each line stands in quotes once more
 */
public record SourceLayout(
        @Nullable Located<String> sheet,
        @Nullable Located<String> header,
        boolean loose,
        @Nullable Encoding encoding,
        @Nullable Character separator,
        boolean unquote) {

    /** Nothing said: the first row names the columns, the rest is seen from the file. */
    public static final SourceLayout PLAIN = new SourceLayout(null, null, false, null, null, false);

    /** The encodings of text files. */
    public enum Encoding {
        UTF_8,
        WINDOWS_1252,
        ISO_8859_1,
        UTF_16
    }
}
