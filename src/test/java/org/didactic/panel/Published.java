package org.didactic.panel;

import java.util.List;
import org.didactic.spec.SourceConversions;
import org.didactic.spec.SourceLayout;
import org.didactic.spec.SourceSpec;

/** Sources whose files are laid out otherwise than plainly. */
final class Published {
    private Published() {}

    static SourceSpec with(SourceSpec plain, SourceLayout layout) {
        return new SourceSpec(
                plain.id(),
                plain.file(),
                plain.sha256(),
                plain.origin(),
                plain.licence(),
                plain.travels(),
                plain.missing(),
                plain.where(),
                plain.rename(),
                plain.spread(),
                plain.sum(),
                plain.details(),
                layout,
                SourceConversions.NONE,
                List.of());
    }

    static SourceLayout encoded(SourceLayout.Encoding encoding) {
        return new SourceLayout(null, null, false, encoding, null, false);
    }

    static SourceLayout separated(char separator) {
        return new SourceLayout(null, null, false, null, separator, false);
    }
}
