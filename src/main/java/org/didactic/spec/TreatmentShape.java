package org.didactic.spec;

import java.util.List;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.Shape;
import org.didactic.spec.yaml.TextShape;
import org.didactic.text.Located;

/** {@code treatment}. */
final class TreatmentShape {
    private static final Key<String> NAME =
            Key.optional("name", TextShape.NAME, "how the report calls the treatment", "treatment");
    private static final Key<Located<String>> START =
            Key.required("start", Names.COLUMN, "the column with the first treated period of each unit");
    private static final Key<List<String>> NEVER =
            Key.optional("never", Names.CODES, "cells of that column that mean never treated", "[\"\"]");

    static final Shape<TreatmentSpec> TREATMENT = ObjectShape.of(
            "treatment",
            List.of(NAME, START, NEVER),
            fields -> new TreatmentSpec(fields.get(NAME), fields.get(START), fields.get(NEVER)));

    private TreatmentShape() {}
}
