package org.didactic.spec;

import java.util.List;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.Shape;
import org.didactic.spec.yaml.TextShape;
import org.didactic.text.Located;

/** {@code evidence}. */
final class EvidenceShape {
    private static final Key<Located<String>> FILE = Key.required(
            "file", TextShape.NAME.located(), "a library of references in BibTeX or CSL-JSON, relative to this file");

    static final Shape<EvidenceSpec> EVIDENCE =
            ObjectShape.of("evidence", List.of(FILE), fields -> new EvidenceSpec(fields.get(FILE)));

    private EvidenceShape() {}
}
