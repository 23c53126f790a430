package org.didactic.report.evidence;

import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/** Keeps numbers and truths of JSON as the texts that stand in the file; null alone is nothing. */
final class SourceTexts extends JsonSchema {
    @Override
    public ScalarResolver getScalarResolver() {
        return (text, plain) -> plain && text.equals("null") ? Tag.NULL : Tag.STR;
    }
}
