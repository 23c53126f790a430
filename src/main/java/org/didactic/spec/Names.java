package org.didactic.spec;

import java.util.List;
import org.didactic.spec.yaml.ListShape;
import org.didactic.spec.yaml.Shape;
import org.didactic.spec.yaml.TextShape;
import org.didactic.text.Located;

/** Shapes of the names of columns. */
final class Names {
    /** A column. */
    static final Shape<Located<String>> COLUMN = TextShape.NAME.located();

    /** Columns, each once. */
    static final ListShape<Located<String>> COLUMNS = ListShape.of(COLUMN).distinct(Located::value);

    /** Cells of a data file, compared as text. */
    static final Shape<List<String>> CODES = ListShape.of(TextShape.CODE);

    private Names() {}
}
