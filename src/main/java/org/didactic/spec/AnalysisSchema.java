package org.didactic.spec;

import org.didactic.spec.yaml.SchemaDefinitions;

/** The JSON Schema of analysis files, for completion and checks in editors. */
public final class AnalysisSchema {
    private AnalysisSchema() {}

    /** Returns the text of {@code analysis.schema.json} (JSON Schema 2020-12), made from the shapes that read the file. */
    public static String text() {
        return SchemaDefinitions.write(AnalysisShape.ANALYSIS, "A Didactic analysis file");
    }
}
